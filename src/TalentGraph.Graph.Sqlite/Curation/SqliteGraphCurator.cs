using System.Globalization;
using Microsoft.Data.Sqlite;
using TalentGraph.Graph.Identity;
using TalentGraph.Graph.Model;
using TalentGraph.Graph.Ontology;
using TalentGraph.Graph.Sqlite.Connections;
using TalentGraph.Graph.Storage;
using TalentGraph.Graph.Update;

namespace TalentGraph.Graph.Sqlite.Curation;

/// <summary>Records and lists judgements on identity.</summary>
internal sealed class SqliteGraphCurator(SqliteDatabase database, ITransactionRunner runner, GraphOntology ontology) : IGraphCurator
{
    private readonly JudgementWriter _writer = new(runner, ontology);

    public Task JudgeAsync(IReadOnlyList<Judgement> judgements, CancellationToken cancellationToken) =>
        _writer.JudgeAsync(judgements, cancellationToken);

    public Task<IReadOnlyDictionary<string, IReadOnlyList<Judgement>>> GetJudgementsAsync(
        IReadOnlyCollection<string> entityIds, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(entityIds);
        cancellationToken.ThrowIfCancellationRequested();
        List<(string Asked, Judgement Judgement)> rows = Query(
            JudgementQueries.OfEntities, reader => (reader.GetString(7), JudgementQueries.Read(reader)), Keys.Of(entityIds));
        return Task.FromResult<IReadOnlyDictionary<string, IReadOnlyList<Judgement>>>(rows
            .GroupBy(row => row.Asked, StringComparer.Ordinal)
            .ToDictionary(
                group => group.Key,
                group => (IReadOnlyList<Judgement>)[.. JudgementQueries.Joined(group.Select(row => row.Judgement))],
                StringComparer.Ordinal));
    }

    public Task<Page<Judgement>> ListSuggestionsAsync(PageRequest page, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(page);
        cancellationToken.ThrowIfCancellationRequested();
        if (!page.Forward || page.Bound is not null)
        {
            throw new ArgumentException("Suggestions are listed forward only, without a bound.", nameof(page));
        }

        SuggestionCursor? after = page.Cursor is { } cursor ? SuggestionCursor.Parse(cursor) : null;
        List<Judgement> found = Query(
            JudgementQueries.Suggestions,
            JudgementQueries.Read,
            SuggestedRules(),
            after?.Score,
            after?.Left,
            after?.Right,
            page.Size + 1);
        long? total = page.CountTotal
            ? Query(JudgementQueries.Suggestions, _ => 0, SuggestedRules(), null, null, null, -1).Count
            : null;
        return Task.FromResult(new Page<Judgement>(
            [.. found.Take(page.Size).Select(one => new PageItem<Judgement>(SuggestionCursor.Of(one).ToString(), one))],
            HasPrevious: after is not null,
            HasNext: found.Count > page.Size,
            total));
    }

    private static string SuggestedRules() => "{" + string.Join(',', IdentityRule.All
        .Where(rule => rule.Verdict == JudgementVerdict.Suggested)
        .Select(rule => $"\"{rule.Name}\":{rule.Score.ToString("R", CultureInfo.InvariantCulture)}")) + "}";

    private List<T> Query<T>(string text, Func<SqliteDataReader, T> read, params ReadOnlySpan<object?> values)
    {
        try
        {
            using SqliteConnection connection = database.OpenReader();
            using var statements = new SqliteStatements(connection);
            return statements.Query(text, read, values);
        }
        catch (SqliteException e)
        {
            throw SqliteErrors.Translate(e, database.Address);
        }
    }
}
