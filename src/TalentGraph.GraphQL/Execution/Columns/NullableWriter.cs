using TalentGraph.GraphQL.Execution.Output;

namespace TalentGraph.GraphQL.Execution.Columns;

/// <summary>The same for a value that may be absent.</summary>
internal readonly struct NullableWriter<T, TWriter>(TWriter writer) : ILeafWriter<T?>
    where T : struct
    where TWriter : struct, ILeafWriter<T>
{
    public bool IsNull(T? value) => !value.HasValue;

    public bool Fits(T? value) => writer.Fits(value.GetValueOrDefault());

    public void Write(JsonOutput output, T? value) => writer.Write(output, value.GetValueOrDefault());
}
