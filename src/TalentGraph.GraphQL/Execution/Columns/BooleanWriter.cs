using TalentGraph.GraphQL.Execution.Output;

namespace TalentGraph.GraphQL.Execution.Columns;

/// <summary>true or false.</summary>
internal readonly struct BooleanWriter : ILeafWriter<bool>
{
    public bool IsNull(bool value) => false;

    public bool Fits(bool value) => true;

    public void Write(JsonOutput output, bool value) => output.Boolean(value);
}
