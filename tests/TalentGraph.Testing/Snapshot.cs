using System.Runtime.CompilerServices;

namespace TalentGraph.Testing;

/// <summary>
/// Compares a text with the approved one beside the test (<c>Name.approved.txt</c>). On a difference the new text is written
/// to <c>Name.received.txt</c>; approving is renaming it, and the diff is the review.
/// </summary>
public static class Snapshot
{
    /// <summary>Asserts that <paramref name="actual"/> equals the approved text.</summary>
    /// <param name="actual">The text now.</param>
    /// <param name="name">Name of the snapshot, unique in the test's folder.</param>
    /// <param name="testFile">The test's file; filled in by the compiler.</param>
    public static void Matches(string actual, string name, [CallerFilePath] string testFile = "")
    {
        ArgumentNullException.ThrowIfNull(actual);
        string folder = Path.GetDirectoryName(testFile)!; // a source file always lies in a folder
        string approved = Path.Combine(folder, name + ".approved.txt");
        string received = Path.Combine(folder, name + ".received.txt");
        string text = actual.ReplaceLineEndings("\n").TrimEnd() + "\n";
        string expected = File.Exists(approved) ? File.ReadAllText(approved).ReplaceLineEndings("\n") : "";
        if (text == expected)
        {
            File.Delete(received);
            return;
        }

        Directory.CreateDirectory(Path.GetDirectoryName(received)!); // a path below the folder
        File.WriteAllText(received, text);
        Assert.Fail($"{name} differs from what was approved. Compare {received} with {approved}; rename it to approve.\n{FirstDifference(expected, text)}");
    }

    private static string FirstDifference(string expected, string actual)
    {
        string[] before = expected.Split('\n');
        string[] after = actual.Split('\n');
        int line = 0;
        while (line < before.Length && line < after.Length && before[line] == after[line])
        {
            line++;
        }

        string was = line < before.Length ? before[line] : "(end)";
        string now = line < after.Length ? after[line] : "(end)";
        return $"First difference in line {line + 1}:\n  approved: {was}\n  received: {now}";
    }
}
