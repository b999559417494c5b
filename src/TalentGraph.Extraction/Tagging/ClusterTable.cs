namespace TalentGraph.Extraction.Tagging;

/// <summary>Classes of words that were used alike in the training texts, by the hash of the lower-case word.</summary>
internal sealed class ClusterTable
{
    private readonly uint[] _keys;
    private readonly ushort[] _ids;
    private readonly uint _mask;

    public ClusterTable(ReadOnlySpan<uint> keys, ReadOnlySpan<ushort> ids)
    {
        uint slots = System.Numerics.BitOperations.RoundUpToPowerOf2((uint)Math.Max(64, keys.Length * 2));
        _mask = slots - 1;
        _keys = new uint[slots];
        _ids = new ushort[slots];
        for (int i = 0; i < keys.Length; i++)
        {
            uint slot = FeatureHash.Mix(keys[i]) & _mask;
            while (_ids[slot] != 0)
            {
                slot = (slot + 1) & _mask;
            }

            _keys[slot] = keys[i];
            _ids[slot] = ids[i];
        }
    }

    /// <summary>The cluster of a word, 0 for a word that has none.</summary>
    public ushort Find(uint key)
    {
        uint slot = FeatureHash.Mix(key) & _mask;
        while (_ids[slot] != 0)
        {
            if (_keys[slot] == key)
            {
                return _ids[slot];
            }

            slot = (slot + 1) & _mask;
        }

        return 0;
    }
}
