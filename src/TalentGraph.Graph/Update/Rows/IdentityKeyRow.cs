namespace TalentGraph.Graph.Update.Rows;

/// <summary>Something that identities may share; its rule says what sharing it means.</summary>
/// <param name="Key">Hash of rule and content.</param>
/// <param name="IdentityId">The identity that carries it.</param>
/// <param name="Rank">Rank of the identity.</param>
/// <param name="Rule">Name of an identity rule.</param>
/// <param name="Content">What is shared, for readers.</param>
/// <param name="Support">Number of live members that carry it.</param>
internal sealed record IdentityKeyRow(string Key, string IdentityId, int Rank, string Rule, string Content, int Support);
