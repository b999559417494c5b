using System.Text.Json;
using TalentGraph.GraphQL.Execution.Columns;
using TalentGraph.GraphQL.Execution.Output;

namespace TalentGraph.GraphQL.TypeSystem.ScalarTypes;

/// <summary>A scalar that takes any JSON value and gives resolvers a <see cref="JsonElement"/>.</summary>
internal sealed class JsonScalar : Scalar
{
    internal override string Expected => "a JSON value";

    internal override bool TryRead(ScalarInput input, out object? value)
    {
        var fits = input.TryGetJson(out var json);
        value = fits ? json : null;
        return fits;
    }

    internal override bool TryConvert(object value, out object result)
    {
        result = value is JsonElement ? value : JsonSerializer.SerializeToElement(value, value.GetType());
        return true;
    }

    internal override void Write(JsonOutput output, object value) =>
        output.Raw(JsonSerializer.SerializeToUtf8Bytes((JsonElement)value));

    internal override LeafBinder<T>? Bind<T>() => null;
}
