using TalentGraph.Bolt;
using TalentGraph.Graph.Identity;
using TalentGraph.Graph.Model;
using TalentGraph.Graph.Neo4j.Connections;
using TalentGraph.Graph.Neo4j.Statements;
using TalentGraph.Graph.Ontology;
using TalentGraph.Graph.Storage;
using TalentGraph.Graph.Update;

namespace TalentGraph.Graph.Neo4j.Curation;

/// <summary>Records and lists judgements on identity.</summary>
internal sealed class Neo4jGraphCurator(Neo4jDatabase database, ITransactionRunner runner, GraphOntology ontology) : IGraphCurator
{
    private readonly JudgementWriter _writer = new(runner, ontology);

    public Task JudgeAsync(IReadOnlyList<Judgement> judgements, CancellationToken cancellationToken) =>
        _writer.JudgeAsync(judgements, cancellationToken);

    public async Task<IReadOnlyDictionary<string, IReadOnlyList<Judgement>>> GetJudgementsAsync(
        IReadOnlyCollection<string> entityIds, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(entityIds);
        List<(string Asked, Judgement Judgement)> rows = await database.Reading.ListAsync(
            CypherLibrary.Get("curation/get-judgements"),
            new BoltParameters().Add("ids", [.. entityIds.Distinct(StringComparer.Ordinal)]),
            row => (row.Word(7), JudgementRows.Read(row)),
            cancellationToken);
        Dictionary<string, IReadOnlyList<Judgement>> answers = new(StringComparer.Ordinal);
        foreach (IGrouping<string, Judgement> asked in rows.GroupBy(row => row.Asked, row => row.Judgement, StringComparer.Ordinal))
        {
            answers[asked.Key] = await JudgementRows.JoinedAsync(asked.ToAsyncEnumerable(), cancellationToken).ToListAsync(cancellationToken);
        }

        return answers;
    }

    public async Task<Page<Judgement>> ListSuggestionsAsync(PageRequest page, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(page);
        if (!page.Forward || page.Bound is not null)
        {
            throw new ArgumentException("Suggestions are listed forward only, without a bound.", nameof(page));
        }

        SuggestionCursor? after = page.Cursor is { } cursor ? SuggestionCursor.Parse(cursor) : null;
        List<object?>? key = after is null ? null : [-after.Score, after.Left, after.Right];
        List<Judgement> found = await database.Reading.ListAsync(
            CypherLibrary.Get("curation/list-suggestions"),
            Scores().AddValue("after", key).Add("limit", page.Size + 1L),
            JudgementRows.Read,
            cancellationToken);
        long? total = page.CountTotal
            ? await database.Reading.NumberAsync(CypherLibrary.Get("curation/count-suggestions"), Scores(), cancellationToken)
            : null;
        return new Page<Judgement>(
            [.. found.Take(page.Size).Select(one => new PageItem<Judgement>(SuggestionCursor.Of(one).ToString(), one))],
            HasPrevious: after is not null,
            HasNext: found.Count > page.Size,
            total);
    }

    private static BoltParameters Scores() => new BoltParameters().AddValue(
        "scores",
        IdentityRule.All
            .Where(rule => rule.Verdict == JudgementVerdict.Suggested)
            .ToDictionary(rule => rule.Name, rule => (object?)rule.Score, StringComparer.Ordinal));
}
