using TalentGraph.GraphQL.Execution.Output;
using TalentGraph.GraphQL.TypeSystem;

namespace TalentGraph.GraphQL.Execution.Columns;

/// <summary>A value of any CLR type, converted by the scalar; the slow way for what has no column of its own.</summary>
internal readonly struct AnyScalarWriter(Scalar scalar) : ILeafWriter<object?>
{
    public bool IsNull(object? value) => value is null;

    public bool Fits(object? value) => value is not null && scalar.TryConvert(value, out _);

    public void Write(JsonOutput output, object? value)
    {
        if (value is not null && scalar.TryConvert(value, out var converted))
        {
            scalar.Write(output, converted);
        }
    }
}
