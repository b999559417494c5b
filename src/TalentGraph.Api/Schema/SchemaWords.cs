namespace TalentGraph.Api.Schema;

/// <summary>Words of the ontology as enum values of the schema: upper case.</summary>
internal static class SchemaWords
{
    public static string? Of(string? word) => word?.ToUpperInvariant();

    public static IReadOnlyList<string> Of(IReadOnlyList<string> words) => [.. words.Select(word => word.ToUpperInvariant())];
}
