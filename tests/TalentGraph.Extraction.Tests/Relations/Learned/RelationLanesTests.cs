using TalentGraph.Extraction.Relations.Learned;
using TalentGraph.Graph.Model;
using TalentGraph.Graph.Ontology;

namespace TalentGraph.Extraction.Tests.Relations.Learned;

public sealed class RelationLanesTests
{
    [Fact]
    public void A_person_before_a_hub_lives_there_or_moved_there_or_invests_there() => Assert.Equal(
        ["BASED_IN", "MOVED_TO", "INVESTS_IN"], Types(EntityKind.Person, EntityKind.Hub));

    [Fact]
    public void A_hub_before_a_policy_invests_in_it_or_is_its_issuer_its_territory_or_its_target() => Assert.Equal(
        ["INVESTS_IN", "ISSUED_BY inverse", "APPLIES_IN inverse", "TARGETS inverse"], Types(EntityKind.Hub, EntityKind.Policy));

    [Fact]
    public void A_symmetric_type_has_one_lane() => Assert.Equal(
        RelationLanes.Of(RelationshipTypes.PartnersWith, isInverse: false), RelationLanes.Of(RelationshipTypes.PartnersWith, isInverse: true));

    private static IEnumerable<string> Types(EntityKind first, EntityKind second) =>
        Enumerable.Range(0, 2 * RelationLanes.TypeCount)
            .Where(lane => (RelationLanes.For(first, second) & (1UL << lane)) != 0)
            .Select(lane => RelationLanes.TypeOf(lane) + (RelationLanes.IsInverse(lane) ? " inverse" : ""));
}
