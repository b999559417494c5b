using TalentGraph.Graph.Model;
using TalentGraph.Graph.Storage;

namespace TalentGraph.Graph.Contract;

/// <summary>Where a policy applies because of who issued it.</summary>
public abstract class JurisdictionContract : StoreContract
{
    private const string Plan = "policy/strategy:Made in China 2025#mic-2025";
    private const string Government = "institution/government:Government of China#government-of-china";
    private const string China = "hub/country:China#china";

    [Fact]
    public async Task A_governments_domestic_policy_applies_in_its_country()
    {
        await using ContractStore store = await OpenAsync();
        await store.WriteAsync(Story.Of("a1").Says($"{Plan} ISSUED_BY {Government}", claim => claim with { Confidence = 0.9 }));
        Assert.DoesNotContain((await store.ReadAsync()).Relationships, one => one.Type == "APPLIES_IN");
        await store.WriteAsync(Facts("1"));
        GraphSnapshot graph = await store.ReadAsync();
        Relationship derived = graph.Relationship("Made in China 2025 APPLIES_IN China");
        Assert.Equal((Derivation.Jurisdiction, 0.81, 0, SupportStatus.Supported), (derived.Derivation, derived.Confidence, derived.ClaimCount, derived.Status));
        Assert.Equal(
            new[] { graph.Relationship("Made in China 2025 ISSUED_BY Government of China").Id, graph.Relationship("Government of China LOCATED_IN China").Id }
                .Order(StringComparer.Ordinal),
            derived.DerivedFrom);
    }

    [Fact]
    public async Task It_goes_when_its_premise_goes()
    {
        await using ContractStore store = await OpenAsync();
        await store.WriteAsync(Facts("1"));
        await store.WriteAsync(Story.Of("a1").Says($"{Plan} ISSUED_BY {Government}"));
        await store.WriteAsync(Story.Of("a1").Mentions(Plan));
        Assert.DoesNotContain((await store.ReadAsync()).Relationships, one => one.Type == "APPLIES_IN");
    }

    [Fact]
    public async Task A_report_takes_its_place()
    {
        await using ContractStore store = await OpenAsync();
        await store.WriteAsync(Facts("1"));
        await store.WriteAsync(Story.Of("a1").Says($"{Plan} ISSUED_BY {Government}"), Story.Of("a2").Says($"{Plan} APPLIES_IN {China}"));
        Relationship told = (await store.ReadAsync()).Relationship("Made in China 2025 APPLIES_IN China");
        Assert.Equal((Derivation.Reported, 0.8), (told.Derivation, told.Confidence));
        Assert.Empty(told.DerivedFrom);

        await store.WriteAsync(new GraphBatch { Retractions = [new Retraction("a2", "invented")] });
        Assert.Equal(Derivation.Jurisdiction, (await store.ReadAsync()).Relationship("Made in China 2025 APPLIES_IN China").Derivation);
    }

    [Fact]
    public async Task A_policy_issued_by_a_place_applies_there()
    {
        await using ContractStore store = await OpenAsync();
        await store.WriteAsync(Story.Of("a1").Says("policy/visa_scheme:Tech Nation Visa ISSUED_BY hub/country:United Kingdom#uk"));
        Assert.Equal(0.72, (await store.ReadAsync()).Relationship("Tech Nation Visa APPLIES_IN United Kingdom").Confidence);
    }

    [Fact]
    public async Task An_agency_governs_where_its_government_does()
    {
        await using ContractStore store = await OpenAsync();
        await store.WriteAsync(Facts("1"));
        await store.WriteAsync(Story.Of("a1")
            .Says("policy/talent_programme:Thousand Talents Plan ISSUED_BY institution/government:Xinhua Talent Bureau")
            .Says($"institution/government:Xinhua Talent Bureau PART_OF {Government}")
            .Says("institution/government:Xinhua Talent Bureau LOCATED_IN hub/city:Beijing#beijing"));
        GraphSnapshot graph = await store.ReadAsync();
        Relationship derived = Assert.Single(graph.Relationships, one => one.Type == "APPLIES_IN");
        Assert.Equal((graph.Entity("China").Id, 3), (derived.ObjectId, derived.DerivedFrom.Count));
    }

    [Fact]
    public async Task A_city_government_governs_the_city_in_its_name()
    {
        await using ContractStore store = await OpenAsync();
        await store.WriteAsync(Story.Of("a1")
            .Says("policy/talent_programme:Peacock Plan ISSUED_BY institution/government:Shenzhen Municipal Government")
            .Says("institution/government:Shenzhen Municipal Government LOCATED_IN hub/city:Shenzhen#shenzhen"));
        Assert.Equal(Derivation.Jurisdiction, (await store.ReadAsync()).Relationship("Peacock Plan APPLIES_IN Shenzhen").Derivation);
    }

    [Fact]
    public async Task A_state_government_does_not_govern_the_country_around_it()
    {
        await using ContractStore store = await OpenAsync();
        const string State = "institution/government:Government of Karnataka#government-of-karnataka";
        await store.WriteAsync(new GraphBatch { References = [Background.Of("facts", "1", $"{State} LOCATED_IN hub/country:India#india")] });
        await store.WriteAsync(Story.Of("a1").Says($"policy/strategy:Karnataka Deep Tech Policy ISSUED_BY {State}"));
        Assert.DoesNotContain((await store.ReadAsync()).Relationships, one => one.Type == "APPLIES_IN");
    }

    [Fact]
    public async Task A_body_of_a_union_governs_the_union()
    {
        await using ContractStore store = await OpenAsync();
        const string Commission = "institution/government:European Commission#european-commission";
        await store.WriteAsync(new GraphBatch { References = [Background.Of("facts", "1", $"{Commission} LOCATED_IN hub/region:European Union#european-union")] });
        await store.WriteAsync(Story.Of("a1").Says($"policy/regulation:Chips Act for Europe ISSUED_BY {Commission}"));
        Assert.Equal(Derivation.Jurisdiction, (await store.ReadAsync()).Relationship("Chips Act for Europe APPLIES_IN European Union").Derivation);
    }

    [Theory]
    [InlineData("policy/sanction:Entity List#entity-list")]
    [InlineData("policy/export_control:October Chip Rule")]
    [InlineData("policy:October Chip Rule")]
    public async Task Controls_and_sanctions_apply_nowhere_by_themselves(string policy)
    {
        await using ContractStore store = await OpenAsync();
        await store.WriteAsync(Facts("1"));
        await store.WriteAsync(Story.Of("a1").Says($"{policy} ISSUED_BY {Government}"));
        Assert.DoesNotContain((await store.ReadAsync()).Relationships, one => one.Type == "APPLIES_IN");
    }

    [Fact]
    public async Task Where_articles_disagree_on_the_country_nothing_follows()
    {
        await using ContractStore store = await OpenAsync();
        await store.WriteAsync(Story.Of("a1")
            .Says($"{Plan} ISSUED_BY institution/government:Xinhua Talent Bureau")
            .Says($"institution/government:Xinhua Talent Bureau LOCATED_IN {China}")
            .Says("institution/government:Xinhua Talent Bureau LOCATED_IN hub/country:India#india"));
        Assert.DoesNotContain((await store.ReadAsync()).Relationships, one => one.Type == "APPLIES_IN");
    }

    private static GraphBatch Facts(string version) =>
        new() { References = [Background.Of("facts", version, $"{Government} LOCATED_IN {China}")] };
}
