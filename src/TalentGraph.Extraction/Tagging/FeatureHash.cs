using System.Runtime.CompilerServices;

namespace TalentGraph.Extraction.Tagging;

/// <summary>Hashes of words and features. Part of the model's format: a change needs a new format version.</summary>
internal static class FeatureHash
{
    /// <summary>Start value of a word's hash (the offset basis of FNV-1a).</summary>
    public const uint Seed = 2166136261;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Add(uint hash, char unit) => (hash ^ unit) * 16777619u;

    /// <summary>Spreads all bits, so that keys may index a table directly (the finaliser of MurmurHash3).</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Mix(uint hash)
    {
        hash ^= hash >> 16;
        hash *= 0x85EBCA6B;
        hash ^= hash >> 13;
        hash *= 0xC2B2AE35;
        return hash ^ (hash >> 16);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Join(uint first, uint second) => ((first * 0x9E3779B1) + second) * 0xCC9E2D51;

    public static uint Of(ReadOnlySpan<char> word)
    {
        uint hash = Seed;
        foreach (char unit in word)
        {
            hash = Add(hash, unit);
        }

        return hash;
    }
}
