using TalentGraph.Graph.Model;
using TalentGraph.Graph.Ontology;
using TalentGraph.Ingestion.Reference;

namespace TalentGraph.Ingestion.Tests.Reference;

public sealed class ReferenceDataTests
{
    private static readonly ReferenceReading Reading = ReferenceData.Load();

    [Fact]
    public void Tencent_has_its_headquarters_in_Shenzhen() =>
        Assert.Equal("headquarters", Single("firm:tencent", RelationshipTypes.LocatedIn, "hub:shenzhen").Qualifiers.Site);

    [Fact]
    public void The_country_is_not_said_again_where_containment_leads_there() =>
        Assert.DoesNotContain(Reading.Claims, claim => claim is { Subject: "firm:tencent", Object: "hub:china" });

    [Fact]
    public void Shenzhen_lies_in_Guangdong_and_Guangdong_in_China()
    {
        Single("hub:shenzhen", RelationshipTypes.PartOf, "hub:guangdong");
        Single("hub:guangdong", RelationshipTypes.PartOf, "hub:china");
    }

    [Fact]
    public void An_ended_policy_was_issued_but_no_longer_applies()
    {
        Assert.Equal(TemporalStatus.Current, Single("policy:863-program", RelationshipTypes.IssuedBy, "institution:government-of-china").TemporalStatus);
        Assert.Equal(TemporalStatus.Past, Single("policy:863-program", RelationshipTypes.AppliesIn, "hub:china").TemporalStatus);
        LocalEntity policy = Reading.Entities.Single(entity => entity.Key == "policy:863-program");
        Assert.Equal((PolicyStatus.Ended, 1986), (policy.Attributes.Status, policy.Attributes.Year));
    }

    [Fact]
    public void Every_claim_is_a_reference_with_a_source_note_and_no_quote() => Assert.All(
        Reading.Claims,
        claim =>
        {
            Assert.Equal(Derivation.Reference, claim.Derivation);
            Assert.Null(claim.Quote);
            Assert.NotEmpty(claim.SourceNote!);
        });

    [Fact]
    public void Every_claim_fits_the_ontology()
    {
        var kinds = Reading.Entities.ToDictionary(entity => entity.Key, entity => entity.Kind, StringComparer.Ordinal);

        Assert.DoesNotContain(
            Reading.Claims,
            claim => !GraphOntology.Default.TryGet(claim.Type, out RelationshipDefinition? type) || !type!.Allows(kinds[claim.Subject], kinds[claim.Object]));
    }

    [Fact]
    public void Loading_twice_gives_the_same_version_and_claims()
    {
        ReferenceReading again = ReferenceData.Load();

        Assert.Equal(Reading.Version, again.Version);
        Assert.Equal(Reading.Claims.Select(claim => claim.Id), again.Claims.Select(claim => claim.Id));
    }

    [Fact]
    public void Nothing_is_said_about_persons() => Assert.DoesNotContain(Reading.Entities, entity => entity.Kind == EntityKind.Person);

    private static Claim Single(string subject, string type, string target) =>
        Assert.Single(Reading.Claims, claim => claim.Subject == subject && claim.Type == type && claim.Object == target);
}
