using TalentGraph.GraphQL.Execution.Output;

namespace TalentGraph.GraphQL.Execution.Columns;

/// <summary>Nothing but null: the results of a field that failed as a whole, or of an empty set.</summary>
internal sealed class NullColumn(int count) : LeafColumn(count)
{
    public override void Write(JsonOutput output, int index) => output.Null();

    public override int NextProblem(int from, bool isNonNull) => isNonNull && from < Count ? from : -1;

    public override void Release()
    {
    }

    protected override bool IsNullValue(int index) => true;
}
