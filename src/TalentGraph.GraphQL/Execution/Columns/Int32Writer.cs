using TalentGraph.GraphQL.Execution.Output;

namespace TalentGraph.GraphQL.Execution.Columns;

/// <summary>A 32-bit number.</summary>
internal readonly struct Int32Writer : ILeafWriter<int>
{
    public bool IsNull(int value) => false;

    public bool Fits(int value) => true;

    public void Write(JsonOutput output, int value) => output.Int(value);
}

/// <summary>A 64-bit number for <c>Int</c>, which has 32 bits.</summary>
internal readonly struct Int64AsIntWriter : ILeafWriter<long>
{
    public bool IsNull(long value) => false;

    public bool Fits(long value) => value is >= int.MinValue and <= int.MaxValue;

    public void Write(JsonOutput output, long value) => output.Int(value);
}

/// <summary>A number as the text of an <c>ID</c>.</summary>
internal readonly struct Int32AsIdWriter : ILeafWriter<int>
{
    public bool IsNull(int value) => false;

    public bool Fits(int value) => true;

    public void Write(JsonOutput output, int value) => default(Int64AsIdWriter).Write(output, value);
}

/// <summary>A number as the text of an <c>ID</c>.</summary>
internal readonly struct Int64AsIdWriter : ILeafWriter<long>
{
    public bool IsNull(long value) => false;

    public bool Fits(long value) => true;

    public void Write(JsonOutput output, long value)
    {
        output.Byte((byte)'"');
        output.Int(value);
        output.Byte((byte)'"');
    }
}
