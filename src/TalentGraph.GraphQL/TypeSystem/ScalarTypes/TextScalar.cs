using TalentGraph.GraphQL.Execution.Columns;
using TalentGraph.GraphQL.Execution.Output;

namespace TalentGraph.GraphQL.TypeSystem.ScalarTypes;

/// <summary>A scalar whose values are text for clients and <typeparamref name="TValue"/> for resolvers.</summary>
internal sealed class TextScalar<TValue>(string expected, TryParseText<TValue> parse, Func<TValue, string> format) : Scalar
    where TValue : notnull
{
    internal override string Expected => expected;

    internal override bool TryRead(ScalarInput input, out object? value)
    {
        value = null;
        if (!input.TryGetString(out var text) || !parse(text, out var parsed))
        {
            return false;
        }

        value = parsed;
        return true;
    }

    internal override bool TryConvert(object value, out object result)
    {
        result = value;
        return value is TValue;
    }

    internal override void Write(JsonOutput output, object value) => output.String(format((TValue)value));

    internal override LeafBinder<T>? Bind<T>() => typeof(T) == typeof(TValue)
        ? (LeafBinder<T>)(object)new LeafBinder<TValue, FormattedWriter<TValue>>(new(format))
        : null;
}
