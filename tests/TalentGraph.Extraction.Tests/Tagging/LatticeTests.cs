using TalentGraph.Extraction.Tagging;

namespace TalentGraph.Extraction.Tests.Tagging;

/// <summary>The lattice beside a reference that walks all chains.</summary>
public sealed class LatticeTests
{
    private const int Count = 4;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void The_best_chain_is_the_best_of_all_chains(int seed)
    {
        (float[] scores, float[] steps) = Weights(seed);
        var labels = new byte[Count];

        Create(steps).Decode(scores, labels);

        Assert.Equal(Chains().MaxBy(chain => Weight(chain, scores, steps)), labels);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Probabilities_are_the_shares_of_all_chains(int seed)
    {
        (float[] scores, float[] steps) = Weights(seed);
        var probabilities = new float[Count * Labels.Lanes];

        Assert.True(Create(steps).Weigh(scores, [], Count, probabilities));

        double whole = Chains().Sum(chain => Math.Exp(Weight(chain, scores, steps)));
        for (int label = 0; label < Labels.Count; label++)
        {
            double share = Chains().Where(chain => chain[2] == label).Sum(chain => Math.Exp(Weight(chain, scores, steps)));
            Assert.Equal(share / whole, probabilities[(2 * Labels.Lanes) + label], 4);
        }
    }

    [Fact]
    public void The_probability_of_a_span_is_the_share_of_the_chains_that_have_it()
    {
        (float[] scores, float[] steps) = Weights(7);
        Lattice lattice = Create(steps);
        lattice.Weigh(scores, [], Count, new float[Count * Labels.Lanes]);

        float probability = lattice.SpanProbability(NameClass.Organization, 1, 4);

        byte[] span = [(byte)Labels.Begin(NameClass.Organization), (byte)Labels.Inside(NameClass.Organization), (byte)Labels.Last(NameClass.Organization)];
        double whole = Chains().Sum(chain => Math.Exp(Weight(chain, scores, steps)));
        double share = Chains().Where(chain => chain.Skip(1).SequenceEqual(span)).Sum(chain => Math.Exp(Weight(chain, scores, steps)));
        Assert.Equal(share / whole, probability, 4);
    }

    [Fact]
    public void Masks_leave_only_the_chains_that_they_allow()
    {
        (float[] scores, float[] steps) = Weights(3);
        var probabilities = new float[Count * Labels.Lanes];
        ushort begin = (ushort)(1 << Labels.Begin(NameClass.Person));

        Assert.True(Create(steps).Weigh(scores, [Labels.All, begin, Labels.All, Labels.All], Count, probabilities));

        Assert.Equal(1f, probabilities[Labels.Lanes + Labels.Begin(NameClass.Person)], 4);
        Assert.Equal(
            1f,
            probabilities[(2 * Labels.Lanes) + Labels.Inside(NameClass.Person)] + probabilities[(2 * Labels.Lanes) + Labels.Last(NameClass.Person)],
            4);
    }

    [Fact]
    public void Masks_that_no_chain_fits_are_refused()
    {
        (float[] scores, float[] steps) = Weights(3);
        ushort inside = (ushort)(1 << Labels.Inside(NameClass.Person));

        Assert.False(Create(steps).Weigh(scores, [inside, Labels.All, Labels.All, Labels.All], Count, new float[Count * Labels.Lanes]));
    }

    private static Lattice Create(float[] steps)
    {
        var lattice = new Lattice();
        lattice.SetSteps(steps);
        return lattice;
    }

    private static (float[] Scores, float[] Steps) Weights(int seed)
    {
        var random = new Random(seed);
        float[] Draw(int count) => [.. Enumerable.Range(0, count).Select(_ => (float)(random.NextDouble() * 4) - 2)];
        return (Draw(Count * Labels.Lanes), Draw(Labels.Lanes * Labels.Lanes));
    }

    private static List<byte[]> Chains()
    {
        List<byte[]> chains = [.. Enumerable.Range(0, Labels.Count).Where(label => (Labels.Initial >> label & 1) != 0).Select(label => new[] { (byte)label })];
        for (int i = 1; i < Count; i++)
        {
            chains = [.. chains.SelectMany(chain => Enumerable.Range(0, Labels.Count)
                .Where(label => (Labels.After(chain[^1]) >> label & 1) != 0)
                .Select(label => (byte[])[.. chain, (byte)label]))];
        }

        return [.. chains.Where(chain => (Labels.Final >> chain[^1] & 1) != 0)];
    }

    private static double Weight(byte[] chain, float[] scores, float[] steps)
    {
        double weight = scores[chain[0]];
        for (int i = 1; i < Count; i++)
        {
            weight += steps[(chain[i - 1] * Labels.Lanes) + chain[i]] + scores[(i * Labels.Lanes) + chain[i]];
        }

        return weight;
    }
}
