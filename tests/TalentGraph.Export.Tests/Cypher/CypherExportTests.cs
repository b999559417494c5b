namespace TalentGraph.Export.Tests.Cypher;

public sealed class CypherExportTests
{
    public static TheoryData<string> Hostile => HostileNames.All;

    [Fact]
    public async Task A_small_graph_becomes_a_script_that_can_run_twice()
    {
        string script = await SmallGraph.ExportAsync("Rival", ExportFormat.Cypher);

        Testing.Snapshot.Matches(script, "SmallGraph.cypher");
    }

    [Theory]
    [MemberData(nameof(Hostile))]
    public async Task No_name_leaves_its_literal(string name)
    {
        string plain = await SmallGraph.ExportAsync("Rival", ExportFormat.Cypher);
        string script = await SmallGraph.ExportAsync(name, ExportFormat.Cypher);

        Assert.Equal(CypherReading.WithoutLiterals(plain), CypherReading.WithoutLiterals(script));
    }

    [Theory]
    [InlineData("it's", @"'it\'s'")]
    [InlineData("a\\b", @"'a\\b'")]
    [InlineData("\\u0027", @"'\\' + 'u0027'")]
    [InlineData("a\nb\u001bc", "'a\\nb\uFFFDc'")]
    public async Task Texts_are_written_as_literals(string name, string literal) =>
        Assert.Contains($"{{id: 'f2', props: {{name: {literal}, ", await SmallGraph.ExportAsync(name, ExportFormat.Cypher), StringComparison.Ordinal);
}
