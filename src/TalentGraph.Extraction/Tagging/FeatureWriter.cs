using System.Runtime.CompilerServices;

namespace TalentGraph.Extraction.Tagging;

/// <summary>Collects the feature keys of one token. Each template has a number of its own, which is part of the model's format.</summary>
internal ref struct FeatureWriter(Span<uint> keys)
{
    /// <summary>The most keys that one token can have.</summary>
    public const int Capacity = 160;

    private readonly Span<uint> _keys = keys;

    public int Count { get; private set; }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(uint template, uint value) =>
        _keys[Count++] = FeatureHash.Mix(FeatureHash.Join(template * 0x27D4EB2F, value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(uint template, uint first, uint second) => Add(template, FeatureHash.Join(first, second));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(uint template, uint first, uint second, uint third) =>
        Add(template, FeatureHash.Join(FeatureHash.Join(first, second), third));
}
