using System.Buffers;
using System.Buffers.Binary;

namespace TalentGraph.Graph.Origins;

/// <summary>
/// MinHash of a text's word shingles (Broder 1997): the share of equal places of two signatures estimates the share of
/// shingles that the texts have in common. A hot path: every article passes through it.
/// </summary>
internal static class TextSignature
{
    /// <summary>Number of hashes; a signature has two bytes for each.</summary>
    public const int Places = 160;

    /// <summary>Words of one shingle.</summary>
    public const int ShingleWords = 3;

    /// <summary>Two texts with at least this share of equal places are near copies; docs/decisions/near-copies.md has the measurements.</summary>
    public const double NearCopy = 0.5;

    /// <summary>Texts with fewer shingles are compared by hash only.</summary>
    public const int FewestShingles = 24;

    private const int Bands = 20;
    private const int PlacesPerBand = 4;

    private static readonly (ulong Factor, ulong Offset)[] Mixers = MakeMixers();

    /// <summary>The signature of a text; empty when the text is too short for one.</summary>
    public static byte[] Of(string text)
    {
        ulong[] shingles = ArrayPool<ulong>.Shared.Rent((text.Length / 2) + 1);
        try
        {
            int count = Shingle(text, shingles);
            return count < FewestShingles ? [] : Sign(shingles.AsSpan(0, count));
        }
        finally
        {
            ArrayPool<ulong>.Shared.Return(shingles);
        }
    }

    /// <summary>Share of equal places, 0 to 1; 0 when either is empty.</summary>
    public static double Similarity(ReadOnlySpan<byte> first, ReadOnlySpan<byte> second)
    {
        if (first.Length != second.Length || first.IsEmpty)
        {
            return 0;
        }

        int equal = 0;
        for (int i = 0; i < first.Length; i += 2)
        {
            if (first[i] == second[i] && first[i + 1] == second[i + 1])
            {
                equal++;
            }
        }

        return (double)equal / Places;
    }

    /// <summary>The band keys of a signature: near copies share at least one of them almost surely.</summary>
    public static IEnumerable<long> BandsOf(byte[] signature)
    {
        for (int band = 0; band < Bands && signature.Length > 0; band++)
        {
            yield return BandOf(signature, band);
        }
    }

    private static long BandOf(byte[] signature, int band)
    {
        ulong hash = (ulong)band + 1;
        for (int place = band * PlacesPerBand; place < (band + 1) * PlacesPerBand; place++)
        {
            hash = Mix(hash ^ BinaryPrimitives.ReadUInt16LittleEndian(signature.AsSpan(place * 2)));
        }

        return unchecked((long)hash);
    }

    private static int Shingle(string text, ulong[] shingles)
    {
        Span<ulong> words = stackalloc ulong[ShingleWords];
        words.Clear();
        int seen = 0;
        int count = 0;
        foreach (Range range in Words(text))
        {
            words[..^1].CopyTo(words[1..]);
            words[0] = HashWord(text.AsSpan(range));
            if (++seen >= ShingleWords && count < shingles.Length)
            {
                shingles[count++] = Combine(words);
            }
        }

        return count;
    }

    private static List<Range> Words(string text)
    {
        List<Range> words = new(text.Length / 6);
        int start = -1;
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            bool isLetter = char.IsLetterOrDigit(c);
            bool isHan = c is >= '\u3400' and <= '\u9FFF';
            if (start >= 0 && (!isLetter || isHan))
            {
                words.Add(start..i);
                start = -1;
            }

            if (isHan)
            {
                words.Add(i..(i + 1));
            }
            else if (isLetter && start < 0)
            {
                start = i;
            }
        }

        if (start >= 0)
        {
            words.Add(start..text.Length);
        }

        return words;
    }

    private static ulong HashWord(ReadOnlySpan<char> word)
    {
        ulong hash = 14695981039346656037; // FNV-1a
        foreach (char c in word)
        {
            hash = unchecked((hash ^ char.ToLowerInvariant(c)) * 1099511628211);
        }

        return hash;
    }

    private static ulong Combine(ReadOnlySpan<ulong> words)
    {
        ulong hash = 0;
        foreach (ulong word in words)
        {
            hash = unchecked(Mix(hash ^ word) + word);
        }

        return Mix(hash);
    }

    private static byte[] Sign(ReadOnlySpan<ulong> shingles)
    {
        byte[] signature = new byte[Places * 2];
        for (int place = 0; place < Places; place++)
        {
            (ulong factor, ulong offset) = Mixers[place];
            ulong least = ulong.MaxValue;
            foreach (ulong shingle in shingles)
            {
                ulong value = unchecked((shingle * factor) + offset);
                least = value < least ? value : least;
            }

            BinaryPrimitives.WriteUInt16LittleEndian(signature.AsSpan(place * 2), (ushort)Mix(least));
        }

        return signature;
    }

    // The finalizer of SplitMix64 (Steele, Lea, Flood 2014).
    private static ulong Mix(ulong value)
    {
        unchecked
        {
            value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9;
            value = (value ^ (value >> 27)) * 0x94D049BB133111EB;
            return value ^ (value >> 31);
        }
    }

    private static (ulong Factor, ulong Offset)[] MakeMixers()
    {
        var mixers = new (ulong, ulong)[Places];
        for (int place = 0; place < Places; place++)
        {
            mixers[place] = (Mix((ulong)(2 * place) + 1) | 1, Mix((ulong)(2 * place) + 2));
        }

        return mixers;
    }
}
