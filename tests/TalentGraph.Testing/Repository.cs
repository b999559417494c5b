using System.Runtime.CompilerServices;

namespace TalentGraph.Testing;

/// <summary>Finds files of the checkout that the tests were built from.</summary>
public static class Repository
{
    /// <summary>The folder that holds TalentGraph.sln.</summary>
    public static string Root { get; } = FindRoot(ThisFile());

    /// <summary>A path below <see cref="Root"/>.</summary>
    /// <param name="parts">Folder and file names.</param>
    public static string PathOf(params string[] parts) => Path.Combine([Root, .. parts]);

    private static string FindRoot(string file)
    {
        string? folder = Path.GetDirectoryName(file);
        while (folder is not null && !File.Exists(Path.Combine(folder, "TalentGraph.sln")))
        {
            folder = Path.GetDirectoryName(folder);
        }

        return folder ?? throw new DirectoryNotFoundException($"No TalentGraph.sln above \"{file}\".");
    }

    private static string ThisFile([CallerFilePath] string file = "") => file;
}
