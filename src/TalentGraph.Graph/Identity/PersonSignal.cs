namespace TalentGraph.Graph.Identity;

/// <summary>What, beside the name, tells a person from namesakes.</summary>
/// <param name="Key">Key of the organization's identity, or the other person's folded name.</param>
/// <param name="IsOrganization">Whether it is an organization.</param>
internal readonly record struct PersonSignal(string Key, bool IsOrganization);
