using TalentGraph.Extraction.Relations.Learned;

namespace TalentGraph.Extraction.Tests.Relations.Learned;

public sealed class RelationModelFileTests
{
    [Fact]
    public void A_model_comes_back_as_it_was_written()
    {
        RelationWeights back = RelationModelFile.Read(RelationModelFile.Write(Weights()));

        Assert.Equal([3u, 9u], back.Keys);
        Assert.Equal(Weights().Rows, back.Rows);
        Assert.Equal(0.5f, back.Scale);
        Assert.Equal(0.75f, back.Thresholds[0]);
    }

    [Fact]
    public void A_changed_model_is_refused()
    {
        byte[] file = RelationModelFile.Write(Weights());
        file[^1] ^= 1;

        InvalidDataException error = Assert.Throws<InvalidDataException>(() => RelationModelFile.Read(file));

        Assert.Equal("The relation model does not match the SHA-256 in its header: it was changed or cut off. Copy or train it again.", error.Message);
    }

    [Fact]
    public void A_model_of_another_version_is_refused()
    {
        byte[] file = RelationModelFile.Write(Weights());
        file[4] = 99;

        InvalidDataException error = Assert.Throws<InvalidDataException>(() => RelationModelFile.Read(file));

        Assert.Equal("The relation model has format version 99, but version 1 was expected. Train it again.", error.Message);
    }

    [Fact]
    public void Another_file_is_refused() => Assert.Equal(
        "The relation model does not begin with \"TGMR\". Give a file that `talentgraph train` wrote.",
        Assert.Throws<InvalidDataException>(() => RelationModelFile.Read(new byte[100])).Message);

    [Fact]
    public void The_shipped_model_loads() => Assert.True(RelationModelFile.ReadShipped().Keys.Length > 1000);

    private static RelationWeights Weights()
    {
        var rows = new sbyte[2 * RelationLanes.Count];
        (rows[0], rows[^1]) = (5, -7);
        var thresholds = new float[RelationLanes.TypeCount];
        thresholds[0] = 0.75f;
        return new RelationWeights([3, 9], rows, 0.5f, new float[RelationLanes.CurveLength], thresholds);
    }
}
