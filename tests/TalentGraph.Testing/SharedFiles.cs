namespace TalentGraph.Testing;

/// <summary>
/// Test material that is not part of the repository: real articles with gold data, a Neo4j to run. It lies where
/// TALENTGRAPH_SHARED says, else in <c>shared</c> beside the checkout.
/// </summary>
public static class SharedFiles
{
    /// <summary>The environment variable that names the folder.</summary>
    public const string Variable = "TALENTGRAPH_SHARED";

    /// <summary>Path below the folder; skips the running test, with the reason, when it is not there.</summary>
    /// <param name="parts">Folder and file names.</param>
    public static string Require(params string[] parts)
    {
        string path = PathOf(parts);
        Assert.SkipUnless(
            Path.Exists(path),
            $"needs {Path.Combine(parts)}, which is not part of the repository; set {Variable} to the folder that holds it");
        return path;
    }

    /// <summary>Path below the folder, whether it is there or not.</summary>
    /// <param name="parts">Folder and file names.</param>
    public static string PathOf(params string[] parts) => Path.Combine([Folder(), .. parts]);

    private static string Folder() =>
        Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } folder
            ? folder
            : Path.GetFullPath(Path.Combine(Repository.Root, "..", "shared"));
}
