using System.Buffers;
using System.Runtime.CompilerServices;
using TalentGraph.GraphQL.Execution.Output;

namespace TalentGraph.GraphQL.Execution.Columns;

/// <summary>Values of a scalar or enum type.</summary>
internal abstract class LeafColumn(int count) : ResultColumn(count)
{
    /// <summary>Writes the value, or null if it is null or failed.</summary>
    public abstract void Write(JsonOutput output, int index);

    /// <summary>The first index from <paramref name="from"/> on whose value is null where it must not be, or does not fit
    /// the type; -1 if there is none.</summary>
    public abstract int NextProblem(int from, bool isNonNull);
}

/// <summary>Values of one CLR type in an array, written without boxing. Hot path.</summary>
internal sealed class LeafColumn<T, TWriter>(T[] values, int count, bool isRented, TWriter writer) : LeafColumn(count)
    where TWriter : struct, ILeafWriter<T>
{
    private T[] _values = values;
    private TWriter _writer = writer;

    public override void Write(JsonOutput output, int index)
    {
        var value = _values[index];
        if (HasFailed(index) || _writer.IsNull(value))
        {
            output.Null();
        }
        else
        {
            _writer.Write(output, value);
        }
    }

    public override int NextProblem(int from, bool isNonNull)
    {
        for (var i = from; i < Count; i++)
        {
            var value = _values[i];
            if (_writer.IsNull(value) ? isNonNull : !_writer.Fits(value))
            {
                return i;
            }
        }

        return -1;
    }

    public override void Release()
    {
        if (isRented)
        {
            ArrayPool<T>.Shared.Return(_values, RuntimeHelpers.IsReferenceOrContainsReferences<T>());
        }

        _values = [];
    }

    protected override bool IsNullValue(int index) => _writer.IsNull(_values[index]);
}

/// <summary>The same text for every index, such as <c>__typename</c>; cannot fail, so it serves all requests.</summary>
internal sealed class ConstantColumn(byte[] json) : LeafColumn(int.MaxValue)
{
    public override void Write(JsonOutput output, int index) => output.Raw(json);

    public override int NextProblem(int from, bool isNonNull) => -1;

    public override void Release()
    {
    }

    protected override bool IsNullValue(int index) => false;
}
