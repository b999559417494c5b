using System.Buffers.Binary;
using System.IO.Compression;
using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace TalentGraph.Extraction.Relations.Learned;

/// <summary>
/// The file format of the relation model: 4 bytes "TGMR", a version, the SHA-256 of the rest, then the weights, little-endian,
/// lane by lane and compressed with Brotli.
/// </summary>
internal static class RelationModelFile
{
    /// <summary>Changes with the layout and with every change of the features.</summary>
    public const int Version = 1;

    private const string ResourceName = "TalentGraph.Extraction.Relations.Learned.Model.relations.tgm";
    private const int HeaderLength = 8 + SHA256.HashSizeInBytes;

    private static ReadOnlySpan<byte> Magic => "TGMR"u8;

    /// <summary>The model that ships with the product.</summary>
    /// <exception cref="InvalidDataException">It is damaged.</exception>
    public static RelationWeights ReadShipped()
    {
        using Stream stream = typeof(RelationModelFile).Assembly.GetManifestResourceStream(ResourceName)
            ?? throw new InvalidDataException($"The assembly lacks the resource \"{ResourceName}\". Build it again.");
        var file = new byte[stream.Length];
        stream.ReadExactly(file);
        return Read(file);
    }

    /// <summary>The content of a file with these weights.</summary>
    public static byte[] Write(RelationWeights weights)
    {
        byte[] content = Compress(Serialize(weights));
        var file = new byte[HeaderLength + content.Length];
        Magic.CopyTo(file);
        BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(4), Version);
        SHA256.HashData(content, file.AsSpan(8));
        content.CopyTo(file, HeaderLength);
        return file;
    }

    /// <summary>The weights of a file.</summary>
    /// <exception cref="InvalidDataException">The file is no model, is of another version, or was changed after training.</exception>
    public static RelationWeights Read(ReadOnlyMemory<byte> file)
    {
        ReadOnlySpan<byte> bytes = file.Span;
        if (bytes.Length < HeaderLength || !bytes[..4].SequenceEqual(Magic))
        {
            throw new InvalidDataException("The relation model does not begin with \"TGMR\". Give a file that `talentgraph train` wrote.");
        }

        int version = BinaryPrimitives.ReadInt32LittleEndian(bytes[4..]);
        if (version != Version)
        {
            throw new InvalidDataException(
                $"The relation model has format version {version}, but version {Version} was expected. Train it again.");
        }

        if (!SHA256.HashData(bytes[HeaderLength..]).AsSpan().SequenceEqual(bytes[8..HeaderLength]))
        {
            throw new InvalidDataException(
                "The relation model does not match the SHA-256 in its header: it was changed or cut off. Copy or train it again.");
        }

        return Deserialize(Decompress(file[HeaderLength..]));
    }

    private static byte[] Serialize(RelationWeights weights)
    {
        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream);
        writer.Write(weights.Keys.Length);
        writer.Write(weights.Scale);
        WriteAll<float>(writer, weights.Curves);
        WriteAll<float>(writer, weights.Thresholds);
        WriteAll<uint>(writer, weights.Keys);
        for (int lane = 0; lane < RelationLanes.Count; lane++)
        {
            for (int row = 0; row < weights.Keys.Length; row++)
            {
                writer.Write(weights.Rows[(row * RelationLanes.Count) + lane]);
            }
        }

        writer.Flush();
        return stream.ToArray();
    }

    private static RelationWeights Deserialize(byte[] content)
    {
        ReadOnlySpan<byte> rest = content;
        int keys = BinaryPrimitives.ReadInt32LittleEndian(rest);
        float scale = BinaryPrimitives.ReadSingleLittleEndian(rest[4..]);
        rest = rest[8..];
        float[] curves = Take<float>(ref rest, RelationLanes.CurveLength);
        float[] thresholds = Take<float>(ref rest, RelationLanes.TypeCount);
        uint[] featureKeys = Take<uint>(ref rest, keys);
        var rows = new sbyte[keys * RelationLanes.Count];
        for (int lane = 0; lane < RelationLanes.Count; lane++)
        {
            ReadOnlySpan<sbyte> column = MemoryMarshal.Cast<byte, sbyte>(rest.Slice(lane * keys, keys));
            for (int row = 0; row < keys; row++)
            {
                rows[(row * RelationLanes.Count) + lane] = column[row];
            }
        }

        return new RelationWeights(featureKeys, rows, scale, curves, thresholds);
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
