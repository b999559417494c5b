namespace TalentGraph.Export;

/// <summary>The formats of a single stream; CSV has several tables, see <see cref="Csv.CsvExport"/>.</summary>
public enum ExportFormat
{
    /// <summary>Everything, one JSON object a line: articles with what was read in them, then the graph.</summary>
    JsonLines,

    /// <summary>Entities and standing relationships as GraphML.</summary>
    GraphMl,

    /// <summary>Entities and standing relationships as GEXF 1.3, for Gephi.</summary>
    Gexf,

    /// <summary>A script for Neo4j: entities, articles, standing relationships, claims.</summary>
    Cypher,
}
