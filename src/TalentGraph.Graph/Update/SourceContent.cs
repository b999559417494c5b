using TalentGraph.Graph.Model;

namespace TalentGraph.Graph.Update;

/// <summary>What a source says in the version that is being written, article or reference data alike.</summary>
/// <param name="Id">Id of the article or reference source.</param>
/// <param name="IsReference">Whether it is a reference source.</param>
/// <param name="Published">Publication date of the article.</param>
/// <param name="Members">Entities that are stored.</param>
/// <param name="Claims">Claims.</param>
/// <param name="Statements">Statements; their mentions are among <paramref name="Members"/>.</param>
/// <param name="Sentences">Sentences.</param>
internal sealed record SourceContent(
    string Id,
    bool IsReference,
    PartialDate? Published,
    IReadOnlyList<LocalEntity> Members,
    IReadOnlyList<Claim> Claims,
    IReadOnlyList<Statement> Statements,
    IReadOnlyList<TextSpan> Sentences)
{
    // Natural features, clubs and the like are stored only where something is said of them.
    private const string BackgroundSubkind = "other";

    public static SourceContent Of(ReferenceReading reading) =>
        new(reading.Id, true, null, reading.Entities, reading.Claims, [], []);

    public static SourceContent Of(ArticleReading reading)
    {
        HashSet<string> used = new(reading.Claims.SelectMany(KeysOf), StringComparer.Ordinal);
        used.UnionWith(reading.Statements.Select(statement => statement.Speaker));
        List<LocalEntity> members =
            [.. reading.Entities.Where(entity => entity.Subkind != BackgroundSubkind || used.Contains(entity.Key))];
        HashSet<string> kept = new(members.Select(member => member.Key), StringComparer.Ordinal);
        return new SourceContent(
            reading.Article.Id,
            false,
            reading.Article.Published,
            members,
            reading.Claims,
            [.. reading.Statements.Select(statement => statement with { About = [.. statement.About.Where(kept.Contains)] })],
            reading.Sentences);
    }

    /// <summary>The local keys that a claim names.</summary>
    public static IEnumerable<string> KeysOf(Claim claim) =>
        new[] { claim.Subject, claim.Object, claim.Qualifiers.From, claim.AttributedTo }.OfType<string>();
}
