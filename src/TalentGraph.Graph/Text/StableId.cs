using System.Security.Cryptography;
using System.Text;

namespace TalentGraph.Graph.Text;

/// <summary>
/// Ids made of content: a prefix and 16 characters of base32 (lower case, <c>a</c>–<c>z</c> and <c>2</c>–<c>7</c>),
/// which are the first 80 bits of a SHA-256. The same parts give the same id on every machine and for ever.
/// </summary>
public static class StableId
{
    private const string Alphabet = "abcdefghijklmnopqrstuvwxyz234567";
    private const int Bytes = 10;

    /// <summary>The id of <paramref name="parts"/> in this order; no two different lists of parts are hashed alike.</summary>
    /// <param name="prefix">What the id starts with, such as <c>c</c> for a claim.</param>
    /// <param name="parts">What identifies the thing; each is hashed with its length.</param>
    public static string Of(string prefix, params ReadOnlySpan<string> parts)
    {
        ArgumentNullException.ThrowIfNull(prefix);
        var joined = new StringBuilder();
        foreach (string part in parts)
        {
            joined.Append(part.Length).Append(':').Append(part);
        }

        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes(joined.ToString()), hash);
        return prefix + Base32(hash[..Bytes]);
    }

    private static string Base32(ReadOnlySpan<byte> bytes)
    {
        Span<char> text = stackalloc char[Bytes * 8 / 5];
        int bits = 0;
        int held = 0;
        int at = 0;
        foreach (byte b in bytes)
        {
            held = (held << 8) | b;
            bits += 8;
            while (bits >= 5)
            {
                bits -= 5;
                text[at++] = Alphabet[(held >> bits) & 31];
            }

            held &= (1 << bits) - 1;
        }

        return new string(text);
    }
}
