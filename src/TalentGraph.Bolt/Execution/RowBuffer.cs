using System.Buffers.Binary;

namespace TalentGraph.Bolt.Execution;

/// <summary>Rows that came before they were asked for, one after the other in one array. A hot path.</summary>
internal sealed class RowBuffer
{
    private const int HeadLength = sizeof(int);
    private const int KeepCapacity = 1024 * 1024;

    private byte[] _data = [];
    private int _start;
    private int _end;

    public int Count { get; private set; }

    public void Append(ReadOnlySpan<byte> row)
    {
        int needed = HeadLength + row.Length;
        if (_data.Length - _end < needed)
        {
            Grow(needed);
        }

        BinaryPrimitives.WriteInt32LittleEndian(_data.AsSpan(_end), row.Length);
        row.CopyTo(_data.AsSpan(_end + HeadLength));
        _end += needed;
        Count++;
    }

    /// <summary>Takes the first row; its bytes stay until the next is taken after new ones came.</summary>
    public bool TryTake(out ReadOnlyMemory<byte> row)
    {
        if (!TryPeek(out row))
        {
            return false;
        }

        _start += HeadLength + row.Length;
        Count--;
        return true;
    }

    public bool TryPeek(out ReadOnlyMemory<byte> row)
    {
        if (Count == 0)
        {
            row = default;
            return false;
        }

        row = _data.AsMemory(_start + HeadLength, BinaryPrimitives.ReadInt32LittleEndian(_data.AsSpan(_start)));
        return true;
    }

    /// <summary>Makes the room of rows that were taken free; the last one taken is gone after that.</summary>
    public void Recycle()
    {
        if (Count == 0)
        {
            (_start, _end) = (0, 0);
            if (_data.Length > KeepCapacity)
            {
                _data = [];
            }
        }
    }

    public void Clear()
    {
        Count = 0;
        Recycle();
    }

    /// <summary>A new array, so that the row last taken stays as it is.</summary>
    private void Grow(int needed)
    {
        int used = _end - _start;
        byte[] grown = new byte[Math.Max(checked(used + needed), Math.Min(2L * _data.Length, Array.MaxLength))];
        _data.AsSpan(_start, used).CopyTo(grown);
        _data = grown;
        (_start, _end) = (0, used);
    }
}
