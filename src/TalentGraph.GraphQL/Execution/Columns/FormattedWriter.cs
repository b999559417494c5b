using TalentGraph.GraphQL.Execution.Output;

namespace TalentGraph.GraphQL.Execution.Columns;

/// <summary>A value that has a text form.</summary>
internal readonly struct FormattedWriter<T>(Func<T, string> format) : ILeafWriter<T>
{
    public bool IsNull(T value) => value is null;

    public bool Fits(T value) => true;

    public void Write(JsonOutput output, T value) => output.String(format(value));
}
