using TalentGraph.Graph.Model;

namespace TalentGraph.Extraction.Lexicon;

/// <summary>A known entity.</summary>
/// <param name="Key">Key with its kind, such as <c>firm:tencent</c>; stable for ever.</param>
/// <param name="Kind">Kind.</param>
/// <param name="Subkind">Subkind of the ontology.</param>
/// <param name="Name">The name to show.</param>
/// <param name="IsoCode">ISO 3166-1 alpha-2 code of a country.</param>
public sealed record LexiconEntry(string Key, EntityKind Kind, string Subkind, string Name, string? IsoCode)
{
    // Columns: key, subkind, name, aliases, ISO code; a question mark before a name asks for context.
    internal static LexiconEntry FromRow(EntityKind kind, string[] row) => new(
        LexiconKeys.Prefix(kind) + row[0], kind, row[1], row[2].TrimStart('?'), row[4].Length == 2 ? row[4] : null);
}
