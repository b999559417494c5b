namespace TalentGraph.Graph.Sqlite.Reading;

/// <summary>A column by which a list is ordered; its values are texts, whole numbers or fractions, never null.</summary>
/// <param name="Sql">The column or expression.</param>
/// <param name="Descending">Whether large values come first.</param>
internal sealed record KeyColumn(string Sql, bool Descending = false);
