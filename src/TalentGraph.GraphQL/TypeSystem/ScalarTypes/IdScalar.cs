using System.Globalization;
using TalentGraph.GraphQL.Execution.Columns;
using TalentGraph.GraphQL.Execution.Output;

namespace TalentGraph.GraphQL.TypeSystem.ScalarTypes;

/// <summary><c>ID</c> (spec 3.5.5): written as text, read from text or a whole number.</summary>
internal sealed class IdScalar : Scalar
{
    internal override string Expected => "a string or a whole number";

    internal override bool TryRead(ScalarInput input, out object? value)
    {
        var fits = input.TryGetString(out var text) || input.TryGetIntegerText(out text);
        value = text;
        return fits;
    }

    internal override bool TryConvert(object value, out object result)
    {
        result = value switch
        {
            int or long => ((IFormattable)value).ToString(null, CultureInfo.InvariantCulture),
            double number when double.IsInteger(number) => number.ToString("0", CultureInfo.InvariantCulture),
            _ => value,
        };
        return result is string;
    }

    internal override void Write(JsonOutput output, object value) => output.String((string)value);

    internal override LeafBinder<T>? Bind<T>() => LeafBinders.TryGetText<T, StringLeafWriter>(default)
        ?? LeafBinders.TryGet<T, int, Int32AsIdWriter>(default)
        ?? LeafBinders.TryGet<T, long, Int64AsIdWriter>(default);
}
