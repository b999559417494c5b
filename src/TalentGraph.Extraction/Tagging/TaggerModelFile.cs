using System.Buffers.Binary;
using System.IO.Compression;
using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace TalentGraph.Extraction.Tagging;

/// <summary>
/// The file format of the tagger: 4 bytes "TGMT", a version, the SHA-256 of the rest, then the weights, little-endian,
/// column by column and compressed with Brotli.
/// </summary>
internal static class TaggerModelFile
{
    /// <summary>Changes with the layout and with every change of the features.</summary>
    public const int Version = 2;

    private const int HeaderLength = 8 + SHA256.HashSizeInBytes;

    private static ReadOnlySpan<byte> Magic => "TGMT"u8;

    public static byte[] Write(TaggerWeights weights)
    {
        byte[] content = Compress(Serialize(weights));
        var file = new byte[HeaderLength + content.Length];
        Magic.CopyTo(file);
        BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(4), Version);
        SHA256.HashData(content, file.AsSpan(8));
        content.CopyTo(file, HeaderLength);
        return file;
    }

    /// <exception cref="InvalidDataException">The file is no model, is of another version, or was changed after training.</exception>
    public static TaggerWeights Read(ReadOnlyMemory<byte> file)
    {
        ReadOnlySpan<byte> bytes = file.Span;
        if (bytes.Length < HeaderLength || !bytes[..4].SequenceEqual(Magic))
        {
            throw new InvalidDataException("The tagger model does not begin with \"TGMT\". Give a file that `talentgraph train` wrote.");
        }

        int version = BinaryPrimitives.ReadInt32LittleEndian(bytes[4..]);
        if (version != Version)
        {
            throw new InvalidDataException(
                $"The tagger model has format version {version}, but version {Version} was expected. Train it again.");
        }

        if (!SHA256.HashData(bytes[HeaderLength..]).AsSpan().SequenceEqual(bytes[8..HeaderLength]))
        {
            throw new InvalidDataException(
                "The tagger model does not match the SHA-256 in its header: it was changed or cut off. Copy or train it again.");
        }

        return Deserialize(Decompress(file[HeaderLength..]));
    }

    private static byte[] Serialize(TaggerWeights weights)
    {
        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream);
        writer.Write(weights.Keys.Length);
        writer.Write(weights.Scale);
        WriteAll<float>(writer, weights.Steps);
        WriteAll<float>(writer, weights.Calibration);
        WriteAll<uint>(writer, weights.Keys);
        for (int lane = 0; lane < Labels.Count; lane++)
        {
            for (int row = 0; row < weights.Keys.Length; row++)
            {
                writer.Write(weights.Rows[(row * Labels.Lanes) + lane]);
            }
        }

        writer.Flush();
        return stream.ToArray();
    }

    private static TaggerWeights Deserialize(byte[] content)
    {
        ReadOnlySpan<byte> rest = content;
        int keys = BinaryPrimitives.ReadInt32LittleEndian(rest);
        float scale = BinaryPrimitives.ReadSingleLittleEndian(rest[4..]);
        rest = rest[8..];
        float[] steps = Take<float>(ref rest, Labels.Lanes * Labels.Lanes);
        float[] calibration = Take<float>(ref rest, 2 * Enum.GetValues<NameClass>().Length);
        uint[] featureKeys = Take<uint>(ref rest, keys);
        var rows = new sbyte[keys * Labels.Lanes];
        for (int lane = 0; lane < Labels.Count; lane++)
        {
            ReadOnlySpan<sbyte> column = MemoryMarshal.Cast<byte, sbyte>(rest.Slice(lane * keys, keys));
            for (int row = 0; row < keys; row++)
            {
                rows[(row * Labels.Lanes) + lane] = column[row];
            }
        }

        return new TaggerWeights(featureKeys, rows, scale, steps, calibration);
    }

    private static void WriteAll<T>(BinaryWriter writer, ReadOnlySpan<T> values)
        where T : unmanaged => writer.Write(MemoryMarshal.AsBytes(values));

    private static T[] Take<T>(ref ReadOnlySpan<byte> rest, int count)
        where T : unmanaged
    {
        int length = count * System.Runtime.CompilerServices.Unsafe.SizeOf<T>();
        T[] values = MemoryMarshal.Cast<byte, T>(rest[..length]).ToArray();
        rest = rest[length..];
        return values;
    }

    private static byte[] Compress(byte[] content)
    {
        using var stream = new MemoryStream();
        using (var compressor = new BrotliStream(stream, CompressionLevel.SmallestSize))
        {
            compressor.Write(content);
        }

        return stream.ToArray();
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
