using System.Buffers.Binary;
using TalentGraph.Extraction.Models;

namespace TalentGraph.Extraction.Tagging;

/// <summary>The file format of the tagger: the weights, column by column, in the envelope of a model.</summary>
internal static class TaggerModelFile
{
    /// <summary>Changes with the layout and with every change of the features.</summary>
    public const int Version = 2;

    private static readonly ModelFile File = new("tagger model", "TGMT", Version);

    public static byte[] Write(TaggerWeights weights) => File.Seal(writer =>
    {
        writer.Write(weights.Keys.Length);
        writer.Write(weights.Scale);
        ModelFile.WriteAll<float>(writer, weights.Steps);
        ModelFile.WriteAll<float>(writer, weights.Calibration);
        ModelFile.WriteAll<uint>(writer, weights.Keys);
        ModelFile.WriteColumns(writer, weights.Rows, Labels.Count, Labels.Lanes);
    });

    /// <exception cref="InvalidDataException">The file is no model, is of another version, or was changed after training.</exception>
    public static TaggerWeights Read(ReadOnlyMemory<byte> file)
    {
        ReadOnlySpan<byte> rest = File.Open(file);
        int keys = BinaryPrimitives.ReadInt32LittleEndian(rest);
        float scale = BinaryPrimitives.ReadSingleLittleEndian(rest[4..]);
        rest = rest[8..];
        float[] steps = ModelFile.Take<float>(ref rest, Labels.Lanes * Labels.Lanes);
        float[] calibration = ModelFile.Take<float>(ref rest, 2 * Enum.GetValues<NameClass>().Length);
        uint[] featureKeys = ModelFile.Take<uint>(ref rest, keys);
        sbyte[] rows = ModelFile.TakeColumns(ref rest, keys, Labels.Count, Labels.Lanes);
        return new TaggerWeights(featureKeys, rows, scale, steps, calibration);
    }
}
