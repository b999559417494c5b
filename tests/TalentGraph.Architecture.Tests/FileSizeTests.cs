using TalentGraph.Testing;

namespace TalentGraph.Architecture.Tests;

/// <summary>A file that grows past the limit does a second thing; the median keeps the whole house small.</summary>
public sealed class FileSizeTests
{
    private const int MaxLines = 400;
    private const int MedianLines = 120;

    [Fact]
    public void No_source_file_is_longer_than_400_lines()
    {
        IEnumerable<string> offenders = SourceFiles()
            .Where(file => file.Lines > MaxLines)
            .Select(file => $"{file.Path}: {file.Lines} lines");

        Assert.Empty(offenders);
    }

    [Fact]
    public void The_median_source_file_is_at_most_120_lines()
    {
        int[] lines = [.. SourceFiles().Select(file => file.Lines).Order()];

        Assert.InRange(lines[lines.Length / 2], 1, MedianLines);
    }

    private static List<(string Path, int Lines)> SourceFiles() =>
    [
        .. Directory.EnumerateFiles(Repository.PathOf("src"), "*.cs", SearchOption.AllDirectories)
            .Select(file => (Path.GetRelativePath(Repository.Root, file), File.ReadLines(file).Count())),
    ];
}
