using System.Globalization;
using TalentGraph.GraphQL.Execution.Columns;
using TalentGraph.GraphQL.Execution.Output;

namespace TalentGraph.GraphQL.TypeSystem.ScalarTypes;

/// <summary><c>String</c> (spec 3.5.3).</summary>
internal sealed class StringScalar : Scalar
{
    internal override string Expected => "a string";

    internal override bool TryRead(ScalarInput input, out object? value)
    {
        var fits = input.TryGetString(out var text);
        value = text;
        return fits;
    }

    internal override bool TryConvert(object value, out object result)
    {
        result = value switch
        {
            string => value,
            bool flag => flag ? "true" : "false",
            int or long or short or byte or double or decimal =>
                ((IFormattable)value).ToString(null, CultureInfo.InvariantCulture),
            _ => value,
        };
        return result is string;
    }

    internal override void Write(JsonOutput output, object value) => output.String((string)value);

    internal override LeafBinder<T>? Bind<T>() => LeafBinders.TryGetText<T, StringLeafWriter>(default);
}
