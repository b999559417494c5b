using TalentGraph.Graph.Model;

namespace TalentGraph.Graph.Identity;

/// <summary>What it means when two identities share a key of this rule.</summary>
/// <param name="Name">Name, as stored and shown.</param>
/// <param name="Verdict">Same or Suggested.</param>
/// <param name="Score">How sure, 0 to 1.</param>
internal sealed record IdentityRule(string Name, JudgementVerdict Verdict, double Score)
{
    /// <summary>An exact distinctive name after normalisation.</summary>
    public static IdentityRule DistinctiveName { get; } = new("distinctive-name", JudgementVerdict.Same, 0.98);

    /// <summary>A person's full name and an organization that the person is tied to or named with.</summary>
    public static IdentityRule NameAndOrganization { get; } = new("full-name-and-organization", JudgementVerdict.Same, 0.95);

    /// <summary>A person's full name and another person named in the same sentence.</summary>
    public static IdentityRule NameAndCompanion { get; } = new("full-name-and-companion", JudgementVerdict.Same, 0.9);

    /// <summary>A name that many share, with a second signal.</summary>
    public static IdentityRule CommonNameAndSignal { get; } = new("common-name-and-signal", JudgementVerdict.Suggested, 0.7);

    /// <summary>A person's full name alone.</summary>
    public static IdentityRule FullName { get; } = new("full-name", JudgementVerdict.Suggested, 0.5);

    public static IReadOnlyList<IdentityRule> All { get; } =
        [DistinctiveName, NameAndOrganization, NameAndCompanion, CommonNameAndSignal, FullName];

    private static readonly Dictionary<string, IdentityRule> ByName = All.ToDictionary(rule => rule.Name, StringComparer.Ordinal);

    public static IdentityRule Of(string name) => ByName[name];
}
