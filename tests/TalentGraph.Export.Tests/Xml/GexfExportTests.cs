using System.Xml.Linq;

namespace TalentGraph.Export.Tests.Xml;

public sealed class GexfExportTests
{
    private static readonly XNamespace Gexf = "http://gexf.net/1.3";

    public static TheoryData<string> Hostile => HostileNames.All;

    [Theory]
    [MemberData(nameof(Hostile))]
    public async Task Any_name_gives_well_formed_xml(string name)
    {
        XElement root = XDocument.Parse(await SmallGraph.ExportAsync(name, ExportFormat.Gexf)).Root!;

        Assert.Equal(3, root.Descendants(Gexf + "node").Count());
        Assert.Equal(2, root.Descendants(Gexf + "edge").Count());
    }

    [Fact]
    public async Task Every_value_has_a_declared_attribute_of_its_class()
    {
        XElement graph = XDocument.Parse(await SmallGraph.ExportAsync("Rival", ExportFormat.Gexf)).Root!.Element(Gexf + "graph")!;

        ILookup<string, string> declared = graph.Elements(Gexf + "attributes")
            .SelectMany(list => list.Elements(), (list, attribute) => (Class: list.Attribute("class")!.Value, Id: attribute.Attribute("id")!.Value))
            .ToLookup(pair => pair.Class, pair => pair.Id);
        Assert.All(
            graph.Descendants(Gexf + "attvalue"),
            value => Assert.Contains(value.Attribute("for")!.Value, declared[value.Parent!.Parent!.Name.LocalName]));
    }

    [Fact]
    public async Task Parallel_edges_stay_apart_by_kind_and_symmetric_ones_have_no_direction()
    {
        XElement root = XDocument.Parse(await SmallGraph.ExportAsync("Rival", ExportFormat.Gexf)).Root!;

        Assert.Equal(
            ["directed RECRUITS_FROM 0.9", "undirected COMPETES_WITH 0.9"],
            root.Descendants(Gexf + "edge").Select(edge => $"{edge.Attribute("type")!.Value} {edge.Attribute("kind")!.Value} {edge.Attribute("weight")!.Value}"));
    }

    [Fact]
    public async Task Control_characters_become_the_replacement_character()
    {
        XElement root = XDocument.Parse(await SmallGraph.ExportAsync("a\u001b[31mb\u009bc", ExportFormat.Gexf)).Root!;

        Assert.Equal("a\uFFFD[31mb\uFFFDc", root.Descendants(Gexf + "node").ElementAt(1).Attribute("label")!.Value);
    }
}
