using TalentGraph.Bolt;
using TalentGraph.Graph.Model;
using TalentGraph.Graph.Neo4j.Rows;
using TalentGraph.Graph.Neo4j.Statements;
using TalentGraph.Graph.Storage;
using TalentGraph.Graph.Text;

namespace TalentGraph.Graph.Neo4j.Reading;

/// <summary>Candidates of name searches, and sentences by their words.</summary>
internal static class SearchReader
{
    private static readonly Keyset<Found> Newest = new(
        "TEXT",
        [
            KeyColumn<Found>.DayDescending(row => row.FirstDay),
            KeyColumn<Found>.Text(row => row.Hit.ArticleId),
            KeyColumn<Found>.Whole(row => row.Position),
        ]);

    public static async Task<NameCandidates> CandidatesAsync(ICypherSession session, NameProbe probe, CancellationToken cancellationToken)
    {
        string folded = NameFolding.Fold(probe.Text);
        if (folded.Length == 0)
        {
            return new NameCandidates([], Cut: false);
        }

        List<Entity> found = await FindAsync(session, "reading/search-prefix", probe, parameters => parameters.Add("folded", folded), cancellationToken);
        if (found.Count <= NameProbe.CandidateLimit)
        {
            HashSet<string> known = new(found.Select(entity => entity.Id), StringComparer.Ordinal);
            IReadOnlyList<string> trigrams = NameGrams.Trigrams(folded);
            IReadOnlyList<string> han = NameGrams.Han(folded);
            List<Entity> resembling = await FindAsync(
                session,
                "reading/search-grams",
                probe,
                parameters => parameters.Add("query", FullTextQuery.OfNames(trigrams.Concat(han))).Add("trigrams", trigrams).Add("han", han),
                cancellationToken);
            found.AddRange(resembling.Where(entity => known.Add(entity.Id)));
        }

        return found.Count > NameProbe.CandidateLimit
            ? new NameCandidates(found[..NameProbe.CandidateLimit], Cut: true)
            : new NameCandidates(found, Cut: false);
    }

    public static async Task<Page<TextHit>> SentencesAsync(
        ICypherSession session, string text, PageRequest page, CancellationToken cancellationToken)
    {
        if (FullTextQuery.OfSentences(text) is not { } query)
        {
            return new Page<TextHit>([], false, false, page.CountTotal ? 0 : null);
        }

        Page<Found> found = await Paged.ListAsync(
            session,
            (CypherLibrary.Get("reading/search-text"), CypherLibrary.Get("reading/count-text")),
            () => new BoltParameters().Add("query", query),
            Newest,
            page,
            ReadHit,
            cancellationToken);
        return Pages.Of(found, row => row.Hit);
    }

    private static Task<List<Entity>> FindAsync(
        ICypherSession session, string name, NameProbe probe, Func<BoltParameters, BoltParameters> add, CancellationToken cancellationToken) =>
        session.ListAsync(
            CypherLibrary.Get(name),
            add(new BoltParameters())
                .Add("includeUnnamed", probe.IncludeUnnamed)
                .AddWords("kinds", probe.Kinds)
                .Add("limit", NameProbe.CandidateLimit + 1),
            row => EntityValues.Read(row.Row(0)),
            cancellationToken);

    private static Found ReadHit(CypherRow row)
    {
        TextSpan span = row.Json<IReadOnlyList<TextSpan>>(2)[row.Number(1)];
        return new Found(new TextHit(row.Word(0), span, span.In(row.Word(3))), row.Whole(1), row.Text(4) ?? "");
    }

    private sealed record Found(TextHit Hit, long Position, string FirstDay);
}
