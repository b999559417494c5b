using TalentGraph.Testing;

namespace TalentGraph.Ingestion.Tests.Reference;

/// <summary>
/// The shipped background facts are those on which both passes agree, no more and no fewer. After a change of the passes or the lexicon
/// the difference lies beside the shipped file as <c>*.received.txt</c>; approving is renaming it.
/// </summary>
public sealed class ReferenceMergeTests
{
    [Fact]
    public void Containment_of_hubs_is_what_both_passes_say() => AssertShipped("hub-part-of.tsv", ReferenceMerge.HubPartOf());

    [Fact]
    public void Parents_of_organizations_are_what_both_passes_say() =>
        AssertShipped("part-of-organizations.tsv", ReferenceMerge.PartOfOrganizations());

    [Fact]
    public void Seats_of_organizations_are_what_both_passes_say() => AssertShipped("located-in.tsv", ReferenceMerge.LocatedIn());

    [Fact]
    public void Facts_on_policies_are_what_both_passes_say() => AssertShipped("policy-facts.tsv", ReferenceMerge.PolicyFacts());

    private static void AssertShipped(string file, string merged)
    {
        string shipped = Repository.PathOf("src", "TalentGraph.Ingestion", "Reference", "Data", file);
        string received = Path.ChangeExtension(shipped, ".received.txt");
        if (File.Exists(shipped) && File.ReadAllText(shipped) == merged)
        {
            File.Delete(received);
            return;
        }

        File.WriteAllText(received, merged);
        Assert.Fail($"{file} is not what both passes agree on; compare it with {received} and rename that to approve.");
    }
}
