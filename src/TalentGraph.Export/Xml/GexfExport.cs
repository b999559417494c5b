using TalentGraph.Export.Columns;
using TalentGraph.Graph.Model;
using TalentGraph.Graph.Ontology;
using TalentGraph.Graph.Storage;

namespace TalentGraph.Export.Xml;

/// <summary>
/// GEXF 1.3, https://gexf.net: what Gephi opens. Several edges between two nodes stay apart by their kind;
/// the weight is the confidence.
/// </summary>
internal static class GexfExport
{
    private const string Namespace = "http://gexf.net/1.3";

    public static async Task WriteAsync(IGraphView view, Stream output, CancellationToken cancellationToken)
    {
        await using var xml = new GraphXmlWriter(output);
        xml.Open("gexf", Namespace).Attribute("version", "1.3").SchemaLocation($"{Namespace} {Namespace}/gexf.xsd");
        WriteMeta(xml);
        xml.Open("graph", Namespace).Attribute("mode", "static").Attribute("defaultedgetype", "directed").Attribute("idtype", "string");
        WriteAttributes(xml, "node", EntityColumns.All);
        WriteAttributes(xml, "edge", RelationshipColumns.All);
        xml.Open("nodes", Namespace);
        await foreach (Entity entity in view.ReadEntitiesAsync(cancellationToken))
        {
            xml.Open("node", Namespace).Attribute("id", entity.Id).Attribute("label", entity.Name);
            WriteValues(xml, entity, EntityColumns.All);
            xml.Close();
        }

        xml.Close();
        xml.Open("edges", Namespace);
        await foreach (Relationship edge in view.ReadRelationshipsAsync(cancellationToken).Where(RelationshipColumns.Stands))
        {
            WriteEdge(xml, edge);
        }

        xml.Close();
        xml.Close();
        xml.Close();
        await xml.FlushAsync();
    }

    private static void WriteMeta(GraphXmlWriter xml)
    {
        xml.Open("meta", Namespace);
        xml.Open("creator", Namespace).Text("TalentGraph").Close();
        xml.Open("description", Namespace).Text("Extracted by machine from articles: check before publishing.").Close();
        xml.Close();
    }

    private static void WriteAttributes<T>(GraphXmlWriter xml, string what, IReadOnlyList<Column<T>> columns)
    {
        xml.Open("attributes", Namespace).Attribute("class", what);
        foreach (Column<T> column in columns)
        {
            xml.Open("attribute", Namespace)
                .Attribute("id", column.Name)
                .Attribute("title", column.Name)
                .Attribute("type", TypeName(column.Type))
                .Close();
        }

        xml.Close();
    }

    private static void WriteEdge(GraphXmlWriter xml, Relationship edge)
    {
        xml.Open("edge", Namespace)
            .Attribute("id", edge.Id)
            .Attribute("source", edge.SubjectId)
            .Attribute("target", edge.ObjectId)
            .Attribute("type", GraphOntology.Default[edge.Type].IsSymmetric ? "undirected" : "directed")
            .Attribute("kind", edge.Variant.Length == 0 ? edge.Type : $"{edge.Type} {edge.Variant}")
            .Attribute("label", RelationshipColumns.Label(edge))
            .Attribute("weight", ColumnText.Of(edge.Confidence) ?? "");
        WriteValues(xml, edge, RelationshipColumns.All);
        xml.Close();
    }

    private static void WriteValues<T>(GraphXmlWriter xml, T record, IReadOnlyList<Column<T>> columns)
    {
        xml.Open("attvalues", Namespace);
        foreach (Column<T> column in columns)
        {
            if (ColumnText.Of(column.Value(record)) is { } text)
            {
                xml.Open("attvalue", Namespace).Attribute("for", column.Name).Attribute("value", text).Close();
            }
        }

        xml.Close();
    }

    private static string TypeName(ColumnType type) => type switch
    {
        ColumnType.Whole => "long",
        ColumnType.Fraction => "double",
        ColumnType.Flag => "boolean",
        _ => "string",
    };
}
