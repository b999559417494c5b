using TalentGraph.GraphQL.Execution.Columns;
using TalentGraph.GraphQL.Execution.Output;

namespace TalentGraph.GraphQL.TypeSystem.ScalarTypes;

/// <summary><c>Int</c> (spec 3.5.1).</summary>
internal sealed class IntScalar : Scalar
{
    internal override string Expected => "a whole number from -2147483648 to 2147483647";

    internal override bool TryRead(ScalarInput input, out object? value)
    {
        value = null;
        if (!input.TryGetInteger(out var number) || number is < int.MinValue or > int.MaxValue)
        {
            return false;
        }

        value = (int)number;
        return true;
    }

    internal override bool TryConvert(object value, out object result)
    {
        result = value switch
        {
            int => value,
            short number => (int)number,
            byte number => (int)number,
            bool flag => flag ? 1 : 0,
            long number when number is >= int.MinValue and <= int.MaxValue => (int)number,
            double number when number is >= int.MinValue and <= int.MaxValue && double.IsInteger(number) => (int)number,
            _ => value,
        };
        return result is int;
    }

    internal override void Write(JsonOutput output, object value) => output.Int((int)value);

    internal override LeafBinder<T>? Bind<T>() => LeafBinders.TryGet<T, int, Int32Writer>(default)
        ?? LeafBinders.TryGet<T, long, Int64AsIntWriter>(default);
}
