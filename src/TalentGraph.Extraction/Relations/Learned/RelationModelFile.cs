using System.Buffers.Binary;
using TalentGraph.Extraction.Models;

namespace TalentGraph.Extraction.Relations.Learned;

/// <summary>The file format of the relation model: the weights, lane by lane, in the envelope of a model.</summary>
internal static class RelationModelFile
{
    /// <summary>Changes with the layout and with every change of the features.</summary>
    public const int Version = 1;

    private const string ResourceName = "TalentGraph.Extraction.Relations.Learned.Model.relations.tgm";

    private static readonly ModelFile File = new("relation model", "TGMR", Version);

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
    public static byte[] Write(RelationWeights weights) => File.Seal(writer =>
    {
        writer.Write(weights.Keys.Length);
        writer.Write(weights.Scale);
        ModelFile.WriteAll<float>(writer, weights.Curves);
        ModelFile.WriteAll<float>(writer, weights.Thresholds);
        ModelFile.WriteAll<uint>(writer, weights.Keys);
        ModelFile.WriteColumns(writer, weights.Rows, RelationLanes.Count, RelationLanes.Count);
    });

    /// <summary>The weights of a file.</summary>
    /// <exception cref="InvalidDataException">The file is no model, is of another version, or was changed after training.</exception>
    public static RelationWeights Read(ReadOnlyMemory<byte> file)
    {
        ReadOnlySpan<byte> rest = File.Open(file);
        int keys = BinaryPrimitives.ReadInt32LittleEndian(rest);
        float scale = BinaryPrimitives.ReadSingleLittleEndian(rest[4..]);
        rest = rest[8..];
        float[] curves = ModelFile.Take<float>(ref rest, RelationLanes.CurveLength);
        float[] thresholds = ModelFile.Take<float>(ref rest, RelationLanes.TypeCount);
        uint[] featureKeys = ModelFile.Take<uint>(ref rest, keys);
        sbyte[] rows = ModelFile.TakeColumns(ref rest, keys, RelationLanes.Count, RelationLanes.Count);
        return new RelationWeights(featureKeys, rows, scale, curves, thresholds);
    }
}
