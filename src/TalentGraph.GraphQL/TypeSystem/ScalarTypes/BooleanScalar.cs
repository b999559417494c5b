using TalentGraph.GraphQL.Execution.Columns;
using TalentGraph.GraphQL.Execution.Output;

namespace TalentGraph.GraphQL.TypeSystem.ScalarTypes;

/// <summary><c>Boolean</c> (spec 3.5.4).</summary>
internal sealed class BooleanScalar : Scalar
{
    internal override string Expected => "true or false";

    internal override bool TryRead(ScalarInput input, out object? value)
    {
        var fits = input.TryGetBoolean(out var flag);
        value = fits ? flag : null;
        return fits;
    }

    internal override bool TryConvert(object value, out object result)
    {
        result = value switch
        {
            int number => number != 0,
            double number when double.IsFinite(number) => number != 0,
            _ => value,
        };
        return result is bool;
    }

    internal override void Write(JsonOutput output, object value) => output.Boolean((bool)value);

    internal override LeafBinder<T>? Bind<T>() => LeafBinders.TryGet<T, bool, BooleanWriter>(default);
}
