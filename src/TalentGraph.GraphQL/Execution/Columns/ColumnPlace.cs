namespace TalentGraph.GraphQL.Execution.Columns;

/// <summary>Where a column stands in the answer.</summary>
internal abstract class ColumnPlace;
