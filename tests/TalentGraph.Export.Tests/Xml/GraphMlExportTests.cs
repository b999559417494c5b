using System.Xml.Linq;

namespace TalentGraph.Export.Tests.Xml;

public sealed class GraphMlExportTests
{
    private static readonly XNamespace Ml = "http://graphml.graphdrawing.org/xmlns";

    public static TheoryData<string> Hostile => HostileNames.All;

    [Theory]
    [MemberData(nameof(Hostile))]
    public async Task Any_name_gives_well_formed_xml_whose_edges_join_declared_nodes(string name)
    {
        XElement root = XDocument.Parse(await SmallGraph.ExportAsync(name, ExportFormat.GraphMl)).Root!;

        XElement graph = root.Element(Ml + "graph")!;
        Assert.Equal(["f1", "f2", "l1"], graph.Elements(Ml + "node").Select(node => node.Attribute("id")!.Value));
        Assert.Equal(
            ["f1>f2", "f1>f2"],
            graph.Elements(Ml + "edge").Select(edge => $"{edge.Attribute("source")!.Value}>{edge.Attribute("target")!.Value}"));
    }

    [Fact]
    public async Task Every_datum_has_a_declared_key_for_its_sort_and_keys_come_first()
    {
        XElement root = XDocument.Parse(await SmallGraph.ExportAsync("Rival", ExportFormat.GraphMl)).Root!;

        var keys = root.Elements(Ml + "key").ToDictionary(key => key.Attribute("id")!.Value, key => key.Attribute("for")!.Value);
        Assert.Equal(Ml + "graph", root.Elements().Last().Name);
        Assert.All(root.Descendants(Ml + "data"), datum => Assert.Equal(datum.Parent!.Name.LocalName, keys[datum.Attribute("key")!.Value]));
    }

    [Fact]
    public async Task Nodes_and_edges_carry_kind_confidence_and_direction()
    {
        XElement graph = XDocument.Parse(await SmallGraph.ExportAsync("Rival", ExportFormat.GraphMl)).Root!.Element(Ml + "graph")!;

        XElement firm = graph.Elements(Ml + "node").First();
        Assert.Equal("Tencent", Datum(firm, "n_label"));
        Assert.Equal("Firm", Datum(firm, "n_kind"));
        Assert.Equal("Tencent; 腾讯", Datum(firm, "n_names"));
        XElement[] edges = [.. graph.Elements(Ml + "edge")];
        Assert.Equal("RECRUITS_FROM (alleged)", Datum(edges[0], "e_label"));
        Assert.Equal("0.9", Datum(edges[0], "e_weight"));
        Assert.Equal("2024/.. current", Datum(edges[0], "e_periods"));
        Assert.Null(edges[0].Attribute("directed"));
        Assert.Equal("false", edges[1].Attribute("directed")!.Value);
    }

    private static string? Datum(XElement element, string key) =>
        element.Elements(Ml + "data").SingleOrDefault(datum => datum.Attribute("key")!.Value == key)?.Value;
}
