using TalentGraph.Graph.Model;
using TalentGraph.Graph.Origins;
using TalentGraph.Graph.Update;
using TalentGraph.Graph.Update.Rows;

namespace TalentGraph.Graph.Projection;

/// <summary>
/// The articles whose origins count differently after an update: those written or retracted, and all others of the origins
/// that they belonged to before or belong to now.
/// </summary>
internal sealed class Grouping
{
    private readonly IReadOnlyDictionary<string, PartialDate?> _published;

    private Grouping(
        IReadOnlyDictionary<string, string> before,
        IReadOnlyDictionary<string, string> after,
        IReadOnlyList<MemberRow> otherMembers,
        IReadOnlyList<ClaimRow> otherClaims,
        IReadOnlyDictionary<string, PartialDate?> published)
    {
        _published = published;
        Before = before;
        After = after;
        OtherMembers = otherMembers;
        OtherClaims = otherClaims;
    }

    /// <summary>No article is touched.</summary>
    public static Grouping None { get; } = new(
        new Dictionary<string, string>(StringComparer.Ordinal),
        new Dictionary<string, string>(StringComparer.Ordinal),
        [],
        [],
        new Dictionary<string, PartialDate?>(StringComparer.Ordinal));

    /// <summary>Origin of each article before; a new one has none.</summary>
    public IReadOnlyDictionary<string, string> Before { get; }

    /// <summary>Origin of each article after.</summary>
    public IReadOnlyDictionary<string, string> After { get; }

    /// <summary>Live members of articles that the update neither wrote nor retracted.</summary>
    public IReadOnlyList<MemberRow> OtherMembers { get; }

    /// <summary>Live claims of those articles.</summary>
    public IReadOnlyList<ClaimRow> OtherClaims { get; }

    /// <summary>Publication date of an article that the update writes.</summary>
    public PartialDate? PublishedOn(string articleId) => _published[articleId];

    public static async Task<Grouping> LoadAsync(
        IGraphTransaction transaction, BatchPlan plan, OriginChange change, CancellationToken cancellationToken)
    {
        Dictionary<string, string> after = new(change.OriginOf, StringComparer.Ordinal);
        Dictionary<string, string> before = new(StringComparer.Ordinal);
        List<string> retractedFrom = [.. plan.Retractions.Select(one => plan.Stored[one.ArticleId].OriginId)];
        foreach (ArticleRow row in await transaction.GetArticlesOfOriginsAsync(retractedFrom, cancellationToken))
        {
            after.TryAdd(row.Id, row.OriginId);
            before.TryAdd(row.Id, row.OriginId);
        }

        foreach ((string article, string origin) in change.Former)
        {
            before[article] = origin;
        }

        HashSet<string> touched = new(plan.Articles.Select(reading => reading.Article.Id), StringComparer.Ordinal);
        touched.UnionWith(plan.Retractions.Select(one => one.ArticleId));
        List<string> others = [.. after.Keys.Where(article => !touched.Contains(article))];
        IReadOnlyList<MemberRow> members = await transaction.GetMembersOfSourcesAsync(others, cancellationToken);
        IReadOnlyList<ClaimRow> claims = await transaction.GetClaimsOfSourcesAsync(others, cancellationToken);
        return new Grouping(
            before,
            after,
            [.. members.Where(member => member.State == ContentState.Live)],
            [.. claims.Where(claim => claim.State == ContentState.Live)],
            plan.Articles.ToDictionary(reading => reading.Article.Id, reading => reading.Article.Published, StringComparer.Ordinal));
    }
}
