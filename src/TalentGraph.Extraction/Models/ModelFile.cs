using System.Buffers.Binary;
using System.IO.Compression;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace TalentGraph.Extraction.Models;

/// <summary>
/// The envelope of a trained model's file: 4 bytes that name its kind, a version, the SHA-256 of the rest, then the content,
/// little-endian and compressed with Brotli.
/// </summary>
/// <param name="name">What the model is, for messages.</param>
/// <param name="magic">The 4 ASCII letters that name the kind.</param>
/// <param name="version">Changes with the layout and with every change of the features.</param>
internal sealed class ModelFile(string name, string magic, int version)
{
    private const int HeaderLength = 8 + SHA256.HashSizeInBytes;

    private readonly byte[] _magic = System.Text.Encoding.ASCII.GetBytes(magic);

    public static void WriteAll<T>(BinaryWriter writer, ReadOnlySpan<T> values)
        where T : unmanaged => writer.Write(MemoryMarshal.AsBytes(values));

    /// <summary>The next values; <paramref name="rest"/> is what follows them.</summary>
    public static T[] Take<T>(ref ReadOnlySpan<byte> rest, int count)
        where T : unmanaged
    {
        int length = count * Unsafe.SizeOf<T>();
        T[] values = MemoryMarshal.Cast<byte, T>(rest[..length]).ToArray();
        rest = rest[length..];
        return values;
    }

    /// <summary>Writes columns of a table that is kept row by row: column by column it becomes smaller.</summary>
    public static void WriteColumns(BinaryWriter writer, ReadOnlySpan<sbyte> rows, int count, int width)
    {
        for (int lane = 0; lane < count; lane++)
        {
            for (int cell = lane; cell < rows.Length; cell += width)
            {
                writer.Write(rows[cell]);
            }
        }
    }

    /// <summary>Reads columns back into a table of <paramref name="height"/> rows; columns from <paramref name="count"/> on are 0.</summary>
    public static sbyte[] TakeColumns(ref ReadOnlySpan<byte> rest, int height, int count, int width)
    {
        var rows = new sbyte[height * width];
        for (int lane = 0; lane < count; lane++)
        {
            sbyte[] column = Take<sbyte>(ref rest, height);
            for (int row = 0; row < height; row++)
            {
                rows[(row * width) + lane] = column[row];
            }
        }

        return rows;
    }

    /// <summary>The file of this content.</summary>
    public byte[] Seal(Action<BinaryWriter> write)
    {
        byte[] content = Compress(write);
        var file = new byte[HeaderLength + content.Length];
        _magic.CopyTo(file, 0);
        BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(4), version);
        SHA256.HashData(content, file.AsSpan(8));
        content.CopyTo(file, HeaderLength);
        return file;
    }

    /// <summary>The content of a file.</summary>
    /// <exception cref="InvalidDataException">The file is no such model, is of another version, or was changed after training.</exception>
    public byte[] Open(ReadOnlyMemory<byte> file)
    {
        ReadOnlySpan<byte> bytes = file.Span;
        if (bytes.Length < HeaderLength || !bytes[..4].SequenceEqual(_magic))
        {
            throw new InvalidDataException($"The {name} does not begin with \"{magic}\". Give a file that `talentgraph train` wrote.");
        }

        int found = BinaryPrimitives.ReadInt32LittleEndian(bytes[4..]);
        if (found != version)
        {
            throw new InvalidDataException(
                $"The {name} has format version {found}, but version {version} was expected. Train it again.");
        }

        if (!SHA256.HashData(bytes[HeaderLength..]).AsSpan().SequenceEqual(bytes[8..HeaderLength]))
        {
            throw new InvalidDataException(
                $"The {name} does not match the SHA-256 in its header: it was changed or cut off. Copy or train it again.");
        }

        return Decompress(file[HeaderLength..]);
    }

    private static byte[] Compress(Action<BinaryWriter> write)
    {
        using var plain = new MemoryStream();
        using var writer = new BinaryWriter(plain);
        write(writer);
        writer.Flush();
        using var packed = new MemoryStream();
        using (var compressor = new BrotliStream(packed, CompressionLevel.SmallestSize))
        {
            compressor.Write(plain.ToArray());
        }

        return packed.ToArray();
    }

    private static byte[] Decompress(ReadOnlyMemory<byte> content)
    {
        using var source = new MemoryStream(content.ToArray(), writable: false);
        using var decompressor = new BrotliStream(source, CompressionMode.Decompress);
        using var stream = new MemoryStream(content.Length * 3);
        decompressor.CopyTo(stream);
        return stream.ToArray();
    }
}
