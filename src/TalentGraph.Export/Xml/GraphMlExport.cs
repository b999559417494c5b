using TalentGraph.Export.Columns;
using TalentGraph.Graph.Model;
using TalentGraph.Graph.Ontology;
using TalentGraph.Graph.Storage;

namespace TalentGraph.Export.Xml;

/// <summary>GraphML 1.0, http://graphml.graphdrawing.org: keys, nodes, edges; lists are joined with semicolons.</summary>
internal static class GraphMlExport
{
    private const string Namespace = "http://graphml.graphdrawing.org/xmlns";
    private const string NodePrefix = "n_";
    private const string EdgePrefix = "e_";

    private static readonly IReadOnlyList<Column<Entity>> NodeColumns =
        [Column<Entity>.Text("label", entity => entity.Name), .. EntityColumns.All];

    private static readonly IReadOnlyList<Column<Relationship>> EdgeColumns =
    [
        Column<Relationship>.Text("label", RelationshipColumns.Label),
        Column<Relationship>.Text("type", edge => edge.Type),
        Column<Relationship>.Fraction("weight", edge => edge.Confidence),
        .. RelationshipColumns.All,
    ];

    public static async Task WriteAsync(IGraphView view, Stream output, CancellationToken cancellationToken)
    {
        await using var xml = new GraphXmlWriter(output);
        xml.Open("graphml", Namespace).SchemaLocation($"{Namespace} {Namespace}/1.0/graphml.xsd");
        WriteKeys(xml, "node", NodePrefix, NodeColumns);
        WriteKeys(xml, "edge", EdgePrefix, EdgeColumns);
        xml.Open("graph", Namespace).Attribute("id", "talentgraph").Attribute("edgedefault", "directed");
        await foreach (Entity entity in view.ReadEntitiesAsync(cancellationToken))
        {
            xml.Open("node", Namespace).Attribute("id", entity.Id);
            WriteData(xml, entity, NodePrefix, NodeColumns);
            xml.Close();
        }

        await foreach (Relationship edge in view.ReadRelationshipsAsync(cancellationToken).Where(RelationshipColumns.Stands))
        {
            WriteEdge(xml, edge);
        }

        xml.Close();
        xml.Close();
        await xml.FlushAsync();
    }

    private static void WriteKeys<T>(GraphXmlWriter xml, string what, string prefix, IReadOnlyList<Column<T>> columns)
    {
        foreach (Column<T> column in columns)
        {
            xml.Open("key", Namespace)
                .Attribute("id", prefix + column.Name)
                .Attribute("for", what)
                .Attribute("attr.name", column.Name)
                .Attribute("attr.type", TypeName(column.Type))
                .Close();
        }
    }

    private static void WriteEdge(GraphXmlWriter xml, Relationship edge)
    {
        xml.Open("edge", Namespace)
            .Attribute("id", edge.Id)
            .Attribute("source", edge.SubjectId)
            .Attribute("target", edge.ObjectId);
        if (GraphOntology.Default[edge.Type].IsSymmetric)
        {
            xml.Attribute("directed", "false");
        }

        WriteData(xml, edge, EdgePrefix, EdgeColumns);
        xml.Close();
    }

    private static void WriteData<T>(GraphXmlWriter xml, T record, string prefix, IReadOnlyList<Column<T>> columns)
    {
        foreach (Column<T> column in columns)
        {
            if (ColumnText.Of(column.Value(record)) is { } text)
            {
                xml.Open("data", Namespace).Attribute("key", prefix + column.Name).Text(text).Close();
            }
        }
    }

    private static string TypeName(ColumnType type) => type switch
    {
        ColumnType.Whole => "long",
        ColumnType.Fraction => "double",
        ColumnType.Flag => "boolean",
        _ => "string",
    };
}
