namespace TalentGraph.GraphQL.Execution.Columns;

/// <summary>A column of a <see cref="ResultTable"/> that waits to be completed like the result of a resolver.</summary>
internal interface ITableColumn
{
    ResultColumn Complete(FieldCall call);
}
