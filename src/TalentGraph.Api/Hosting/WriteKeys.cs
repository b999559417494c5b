using System.Security.Cryptography;
using System.Text;

namespace TalentGraph.Api.Hosting;

/// <summary>Keys that may change the graph. Only their hashes are kept; they are compared in constant time.</summary>
public sealed class WriteKeys
{
    private readonly byte[][] _hashes;

    private WriteKeys(byte[][] hashes) => _hashes = hashes;

    /// <summary>No keys.</summary>
    public static WriteKeys None { get; } = new([]);

    /// <summary>Whether there is any.</summary>
    public bool Any => _hashes.Length > 0;

    /// <summary>Keys from a text: separated by line ends, commas or blanks; lines that begin with <c>#</c> are left out.</summary>
    /// <exception cref="FormatException">A key is shorter than 16 characters.</exception>
    public static WriteKeys Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        string[] keys =
        [
            .. text.Split('\n', StringSplitOptions.TrimEntries)
                .Where(line => !line.StartsWith('#'))
                .SelectMany(line => line.Split([',', ' ', '\t'], StringSplitOptions.RemoveEmptyEntries)),
        ];
        return keys.Any(key => key.Length < 16)
            ? throw new FormatException("A key is shorter than 16 characters; make one with \"openssl rand -hex 24\".")
            : new WriteKeys([.. keys.Select(Hash)]);
    }

    /// <summary>Whether <paramref name="key"/> is one of them.</summary>
    public bool Accepts(string key)
    {
        ArgumentNullException.ThrowIfNull(key);
        byte[] hash = Hash(key);
        bool found = false;
        foreach (byte[] known in _hashes)
        {
            found |= CryptographicOperations.FixedTimeEquals(known, hash);
        }

        return found;
    }

    private static byte[] Hash(string key) => SHA256.HashData(Encoding.UTF8.GetBytes(key));
}
