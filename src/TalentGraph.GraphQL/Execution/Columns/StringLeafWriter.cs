using TalentGraph.GraphQL.Execution.Output;

namespace TalentGraph.GraphQL.Execution.Columns;

/// <summary>Text as it is.</summary>
internal readonly struct StringLeafWriter : ILeafWriter<string?>
{
    public bool IsNull(string? value) => value is null;

    public bool Fits(string? value) => true;

    public void Write(JsonOutput output, string? value) => output.String(value);
}
