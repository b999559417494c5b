using TalentGraph.GraphQL.Execution.Columns;
using TalentGraph.GraphQL.Execution.Output;

namespace TalentGraph.GraphQL.TypeSystem.ScalarTypes;

/// <summary><c>Float</c> (spec 3.5.2).</summary>
internal sealed class FloatScalar : Scalar
{
    internal override string Expected => "a finite number";

    internal override bool TryRead(ScalarInput input, out object? value)
    {
        var fits = input.TryGetDouble(out var number);
        value = fits ? number : null;
        return fits;
    }

    internal override bool TryConvert(object value, out object result)
    {
        result = value switch
        {
            double => value,
            float number => (double)number,
            int number => (double)number,
            long number => (double)number,
            decimal number => (double)number,
            bool flag => flag ? 1.0 : 0.0,
            _ => value,
        };
        return result is double converted && double.IsFinite(converted);
    }

    internal override void Write(JsonOutput output, object value) => output.Double((double)value);

    internal override LeafBinder<T>? Bind<T>() => LeafBinders.TryGet<T, double, DoubleWriter>(default)
        ?? LeafBinders.TryGet<T, int, Int32Writer>(default);
}
