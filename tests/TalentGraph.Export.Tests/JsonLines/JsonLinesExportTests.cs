using System.Text;
using System.Text.Json;
using TalentGraph.Testing;

namespace TalentGraph.Export.Tests.JsonLines;

public sealed class JsonLinesExportTests
{
    public static TheoryData<string> Hostile => HostileNames.All;

    [Fact]
    public async Task Articles_come_first_then_the_graph_record_by_record() =>
        Snapshot.Matches(await SmallGraph.ExportAsync("Rival", ExportFormat.JsonLines), "SmallGraph.jsonl");

    [Theory]
    [MemberData(nameof(Hostile))]
    public async Task Any_name_gives_one_object_a_line_without_control_characters(string name)
    {
        string export = await SmallGraph.ExportAsync(name, ExportFormat.JsonLines);

        string[] lines = export.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(
            ["article", "source", "entity", "entity", "entity", "relationship", "relationship", "relationship", "origin", "judgement", "redirect"],
            lines.Select(line => JsonDocument.Parse(line).RootElement.GetProperty("record").GetString()));
        Assert.DoesNotContain(lines.SelectMany(line => line), char.IsControl);
    }

    [Fact]
    public async Task Articles_only_is_the_first_part()
    {
        using var output = new MemoryStream();
        await GraphExport.WriteArticlesAsync(new SmallGraph("Rival"), output, TestContext.Current.CancellationToken);

        string whole = await SmallGraph.ExportAsync("Rival", ExportFormat.JsonLines);
        Assert.Equal(whole[..(whole.IndexOf('\n', StringComparison.Ordinal) + 1)], Encoding.UTF8.GetString(output.ToArray()));
    }
}
