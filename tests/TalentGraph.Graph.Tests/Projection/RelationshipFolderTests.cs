using TalentGraph.Graph.Model;
using TalentGraph.Graph.Projection;
using TalentGraph.Graph.Update.Json;
using TalentGraph.Graph.Update.Rows;

namespace TalentGraph.Graph.Tests.Projection;

public sealed class RelationshipFolderTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Any_order_of_claims_gives_the_same_tally(int seed)
    {
        var random = new Random(seed);
        List<ClaimFact> facts = [.. Enumerable.Range(0, 30).Select(i => Fact(i, random))];
        string expected = RowJson.Write(Fold(facts));
        Assert.Equal(expected, RowJson.Write(Fold([.. facts.OrderBy(_ => random.Next())])));
        Assert.Equal(expected, RowJson.Write(RowJson.Read<RelationshipTally>(expected)));
    }

    [Fact]
    public void Only_when_no_claim_is_live_do_former_ones_speak()
    {
        var random = new Random(1);
        ClaimFact dropped = Fact(1, random) with { Row = Fact(1, random).Row with { State = ContentState.Dropped, DroppedOn = PartialDate.From(2025) } };
        RelationshipTally tally = Fold([dropped]);
        Assert.Equal((false, true, "2025"), (tally.HasLiveClaims, tally.Lapse is { AllRetracted: false }, tally.Lapse?.Since?.ToString()));
        Assert.Null(Fold([dropped, Fact(2, random) with { Row = Fact(2, random).Row with { State = ContentState.Live } }]).Lapse);
    }

    private static RelationshipTally Fold(List<ClaimFact> facts)
    {
        var folder = new RelationshipFolder();
        facts.ForEach(folder.Add);
        return folder.Finish(null);
    }

    private static ClaimFact Fact(int number, Random random)
    {
        bool isReference = random.Next(5) == 0;
        var claim = new Claim
        {
            Id = "c" + number,
            Subject = "s",
            Type = "RECRUITS_FROM",
            Object = "o",
            Qualifiers = new Qualifiers { Role = random.Next(3) == 0 ? "role " + number : null, Offers = random.Next(2) == 0 ? ["salary"] : ["compute", "visa"] },
            ValidFrom = random.Next(2) == 0 ? PartialDate.From(2020 + random.Next(5)) : null,
            Modality = (Modality)random.Next(5),
            Confidence = random.Next(1, 10) / 10.0,
            Rule = "test",
        };
        var row = new ClaimRow
        {
            SourceId = "a" + (number % 12),
            IsReference = isReference,
            Position = 0,
            State = random.Next(6) == 0 ? ContentState.Dropped : ContentState.Live,
            RelationshipId = "r",
            SubjectIdentity = "s",
            ObjectIdentity = "o",
            Claim = claim,
        };
        return new ClaimFact(row, "s", "o", isReference ? null : "o" + (number % 5), PartialDate.From(2024, random.Next(1, 13)), null);
    }
}
