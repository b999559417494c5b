using TalentGraph.Graph.Model;

namespace TalentGraph.Extraction.Lexicon;

/// <summary>A known entity.</summary>
/// <param name="Key">Key with its kind, such as <c>firm:tencent</c>; stable for ever.</param>
/// <param name="Kind">Kind.</param>
/// <param name="Subkind">Subkind of the ontology.</param>
/// <param name="Name">The name to show.</param>
/// <param name="IsoCode">ISO 3166-1 alpha-2 code of a country.</param>
internal sealed record LexiconEntry(string Key, EntityKind Kind, string Subkind, string Name, string? IsoCode);
