using System.Numerics;

namespace TalentGraph.Evaluation.Training;

/// <summary>Numbers the kept feature keys.</summary>
internal sealed class FeatureIndex
{
    private readonly uint[] _slotKeys;
    private readonly int[] _slotRows;

    /// <param name="keys">The kept keys, ascending.</param>
    public FeatureIndex(uint[] keys)
    {
        Keys = keys;
        uint slots = BitOperations.RoundUpToPowerOf2((uint)Math.Max(1024, keys.Length * 2));
        _slotKeys = new uint[slots];
        _slotRows = new int[slots];
        for (int row = 0; row < keys.Length; row++)
        {
            int slot = Slot(keys[row]);
            _slotKeys[slot] = keys[row];
            _slotRows[slot] = row + 1;
        }
    }

    public uint[] Keys { get; }

    /// <summary>The number of a key, −1 for one that was not kept.</summary>
    public int Find(uint key) => _slotRows[Slot(key)] - 1;

    private int Slot(uint key)
    {
        int mask = _slotKeys.Length - 1;
        int slot = (int)(key & (uint)mask);
        while (_slotRows[slot] != 0 && _slotKeys[slot] != key)
        {
            slot = (slot + 1) & mask;
        }

        return slot;
    }
}
