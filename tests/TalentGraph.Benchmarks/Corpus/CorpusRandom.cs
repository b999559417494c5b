namespace TalentGraph.Benchmarks.Corpus;

/// <summary>
/// A small generator of numbers whose sequence is fixed by its seed on every platform (SplitMix64, Steele, Lea and Flood 2014).
/// </summary>
internal sealed class CorpusRandom(ulong seed)
{
    private ulong _state = seed;

    /// <summary>A generator of its own for item <paramref name="index"/>, so that any article can be made without those before it.</summary>
    public static CorpusRandom For(ulong seed, int index)
    {
        var mixed = new CorpusRandom(seed ^ ((ulong)index * 0xD1342543DE82EF95UL));
        mixed.Next();
        return new CorpusRandom(mixed.Next());
    }

    /// <summary>A number from 0 to <paramref name="bound"/> - 1.</summary>
    public int Below(int bound) => (int)(Next() % (ulong)bound);

    public T Pick<T>(IReadOnlyList<T> list) => list[Below(list.Count)];

    private ulong Next()
    {
        _state += 0x9E3779B97F4A7C15UL;
        ulong z = _state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9UL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBUL;
        return z ^ (z >> 31);
    }
}
