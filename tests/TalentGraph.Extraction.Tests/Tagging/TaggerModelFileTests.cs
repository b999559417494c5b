using TalentGraph.Extraction.Tagging;

namespace TalentGraph.Extraction.Tests.Tagging;

public sealed class TaggerModelFileTests
{
    [Fact]
    public void What_was_written_is_read()
    {
        TaggerWeights read = TaggerModelFile.Read(TaggerModelFile.Write(Sample()));

        Assert.Equal([7u, 9u], read.Keys);
        Assert.Equal(Sample().Rows, read.Rows);
        Assert.Equal(0.25f, read.Scale);
        Assert.Equal([1f, 2f, 3f, 4f, 5f, 6f], read.Calibration);
    }

    [Fact]
    public void A_changed_byte_is_noticed()
    {
        byte[] file = TaggerModelFile.Write(Sample());
        file[^1] ^= 1;

        var error = Assert.Throws<InvalidDataException>(() => TaggerModelFile.Read(file));

        Assert.Equal("The tagger model does not match the SHA-256 in its header: it was changed or cut off. Copy or train it again.", error.Message);
    }

    [Fact]
    public void Another_version_is_refused()
    {
        byte[] file = TaggerModelFile.Write(Sample());
        file[4] = 99;

        var error = Assert.Throws<InvalidDataException>(() => TaggerModelFile.Read(file));

        Assert.Equal("The tagger model has format version 99, but version 2 was expected. Train it again.", error.Message);
    }

    [Fact]
    public void Another_file_is_refused()
    {
        var error = Assert.Throws<InvalidDataException>(() => TaggerModelFile.Read("no model"u8.ToArray()));

        Assert.Equal("The tagger model does not begin with \"TGMT\". Give a file that `talentgraph train` wrote.", error.Message);
    }

    [Fact]
    public void A_score_is_the_sum_of_the_rows_of_known_features()
    {
        var scores = new float[Labels.Lanes];

        new TaggerModel(Sample()).Score([9, 8, 7, 9], scores, add: false);

        Assert.Equal(0.25f * (1 + 101 + 101), scores[1]);
    }

    private static TaggerWeights Sample()
    {
        var rows = new sbyte[2 * Labels.Lanes];
        for (int lane = 0; lane < Labels.Count; lane++)
        {
            rows[lane] = (sbyte)lane;
            rows[Labels.Lanes + lane] = (sbyte)(100 + lane);
        }

        return new TaggerWeights([7, 9], rows, 0.25f, new float[Labels.Lanes * Labels.Lanes], [1, 2, 3, 4, 5, 6]);
    }
}
