using System.Numerics;

namespace TalentGraph.Evaluation.Training;

/// <summary>Counts feature keys and numbers those that are kept.</summary>
internal sealed class FeatureCounts
{
    private uint[] _keys;
    private int[] _counts;
    private int _used;

    public FeatureCounts(int expected)
    {
        uint slots = BitOperations.RoundUpToPowerOf2((uint)Math.Max(1024, expected));
        _keys = new uint[slots];
        _counts = new int[slots];
    }

    public void Add(uint key)
    {
        if ((_used + 1) * 10L > _keys.Length * 7L)
        {
            Grow();
        }

        int slot = Slot(key);
        if (_counts[slot] == 0)
        {
            _keys[slot] = key;
            _used++;
        }

        _counts[slot]++;
    }

    /// <summary>The keys that were seen at least so often, ascending.</summary>
    public uint[] KeysSeen(int atLeast)
    {
        var kept = new List<uint>();
        for (int slot = 0; slot < _keys.Length; slot++)
        {
            if (_counts[slot] >= atLeast)
            {
                kept.Add(_keys[slot]);
            }
        }

        kept.Sort();
        return [.. kept];
    }

    private int Slot(uint key)
    {
        int mask = _keys.Length - 1;
        int slot = (int)(key & (uint)mask);
        while (_counts[slot] != 0 && _keys[slot] != key)
        {
            slot = (slot + 1) & mask;
        }

        return slot;
    }

    private void Grow()
    {
        (uint[] keys, int[] counts) = (_keys, _counts);
        _keys = new uint[keys.Length * 2];
        _counts = new int[keys.Length * 2];
        for (int i = 0; i < keys.Length; i++)
        {
            if (counts[i] != 0)
            {
                int slot = Slot(keys[i]);
                _keys[slot] = keys[i];
                _counts[slot] = counts[i];
            }
        }
    }
}
