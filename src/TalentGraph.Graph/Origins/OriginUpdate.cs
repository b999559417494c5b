using TalentGraph.Graph.Identity;
using TalentGraph.Graph.Model;
using TalentGraph.Graph.Update;
using TalentGraph.Graph.Update.Rows;

namespace TalentGraph.Graph.Origins;

/// <summary>
/// Groups articles that are one voice. A pair joins because of the two articles alone, or because a third credits both as
/// its source: the groups are the components of these pairs, whatever the order in which articles come.
/// </summary>
internal sealed class OriginUpdate(IGraphTransaction transaction, CancellationToken cancellationToken)
{
    private readonly Dictionary<string, List<OriginKeyRow>> _keys = new(StringComparer.Ordinal);
    private readonly Dictionary<string, byte[]> _signatures = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _former = new(StringComparer.Ordinal);
    private readonly HashSet<string> _judged = new(StringComparer.Ordinal);
    private readonly DisjointSets _sets = new();

    /// <param name="articles">New and changed articles.</param>
    /// <param name="stored">Their stored versions.</param>
    public async Task<OriginChange> ApplyAsync(IReadOnlyCollection<Article> articles, IReadOnlyCollection<ArticleRow> stored)
    {
        foreach (Article article in articles)
        {
            byte[] signature = TextSignature.Of(article.Text);
            _signatures[article.Id] = signature;
            _keys[article.Id] = [.. ArticleOriginKeys.Of(article, signature)];
            _judged.Add(article.Id);
            _sets.Add(article.Id);
        }

        HashSet<string> reopened = new(stored.Select(row => row.OriginId), StringComparer.Ordinal);
        await LoadGroupsAsync(reopened, reopen: true);
        await LoadSharingAsync(reopened);
        var originOf = _sets.Groups()
            .Where(group => group.Any(_judged.Contains))
            .SelectMany(Named)
            .ToDictionary(StringComparer.Ordinal);
        return new OriginChange(originOf, _former);
    }

    /// <summary>Stores the keys of the new and changed articles, which must be stored by now, and moves others.</summary>
    public async Task WriteAsync(IReadOnlyCollection<Article> articles, OriginChange change)
    {
        HashSet<string> written = [.. articles.Select(article => article.Id)];
        await transaction.ReplaceOriginKeysAsync(
            [.. written.SelectMany(id => _keys[id])],
            written.ToDictionary(id => id, id => _signatures[id], StringComparer.Ordinal),
            cancellationToken);
        await transaction.PutOriginsAsync(
            change.OriginOf
                .Where(pair => !written.Contains(pair.Key) && change.Former[pair.Key] != pair.Value)
                .ToDictionary(StringComparer.Ordinal),
            cancellationToken);
    }

    private static IEnumerable<KeyValuePair<string, string>> Named(IEnumerable<string> group)
    {
        List<string> articles = [.. group];
        string origin = OriginId.Of(articles.Min(CodePointComparer.Instance)!); // groups are never empty
        return articles.Select(article => KeyValuePair.Create(article, origin));
    }

    /// <param name="origins">Origins to take in.</param>
    /// <param name="reopen">Whether to judge their pairs anew, because an article of theirs changed; otherwise they hold together.</param>
    private async Task LoadGroupsAsync(IReadOnlyCollection<string> origins, bool reopen)
    {
        IReadOnlyList<ArticleRow> rows = await transaction.GetArticlesOfOriginsAsync(origins, cancellationToken);
        foreach (ArticleRow row in rows)
        {
            _former[row.Id] = row.OriginId;
            _sets.Add(row.Id);
        }

        if (!reopen)
        {
            foreach (IGrouping<string, ArticleRow> group in rows.GroupBy(row => row.OriginId, StringComparer.Ordinal))
            {
                JoinChain([.. group.Select(row => row.Id)]);
            }

            return;
        }

        List<string> others = [.. rows.Select(row => row.Id).Where(id => !_keys.ContainsKey(id))];
        _judged.UnionWith(others);
        foreach (OriginKeyRow key in await transaction.GetOriginKeysOfArticlesAsync(others, cancellationToken))
        {
            KeysOf(key.ArticleId).Add(key);
        }

        await LoadSignaturesAsync(others);
    }

    /// <summary>Takes in the stored articles that share a key with a new or changed one, with the whole of their groups.</summary>
    private async Task LoadSharingAsync(HashSet<string> reopened)
    {
        IReadOnlyList<OriginKeyRow> shared = await transaction.GetOriginKeysAsync(
            [.. _keys.Values.SelectMany(keys => keys).Select(key => key.Key).Distinct()], cancellationToken);
        List<OriginKeyRow> foreign = [.. shared.Where(key => !_keys.ContainsKey(key.ArticleId))];
        List<string> ids = [.. foreign.Select(key => key.ArticleId).Distinct(StringComparer.Ordinal)];
        IReadOnlyList<ArticleRow> rows = await transaction.GetArticlesAsync(ids, cancellationToken);
        await LoadSignaturesAsync([.. foreign.Where(key => key.Sort == OriginKeySort.Band).Select(key => key.ArticleId).Distinct(StringComparer.Ordinal)]);
        foreach (OriginKeyRow key in foreign)
        {
            KeysOf(key.ArticleId).Add(key);
        }

        foreach (ArticleRow row in rows)
        {
            _former[row.Id] = row.OriginId;
        }

        JoinAll();
        HashSet<string> joined =
        [
            .. _sets.Groups().Where(group => group.Count() > 1).SelectMany(group => group).Where(_former.ContainsKey).Select(id => _former[id]),
        ];
        joined.ExceptWith(reopened);
        await LoadGroupsAsync(joined, reopen: false);
    }

    private async Task LoadSignaturesAsync(IReadOnlyCollection<string> ids)
    {
        foreach ((string id, byte[] signature) in await transaction.GetSignaturesAsync(ids, cancellationToken))
        {
            _signatures[id] = signature;
        }
    }

    private List<OriginKeyRow> KeysOf(string articleId)
    {
        if (!_keys.TryGetValue(articleId, out List<OriginKeyRow>? keys))
        {
            _keys[articleId] = keys = [];
        }

        return keys;
    }

    private void JoinAll()
    {
        foreach (IGrouping<long, OriginKeyRow> group in _keys.Values.SelectMany(keys => keys).GroupBy(key => key.Key))
        {
            List<OriginKeyRow> rows = [.. group];
            if (rows.Count < 2)
            {
                continue;
            }

            JoinChain([.. rows.Where(row => row.Sort == OriginKeySort.SameText).Select(row => row.ArticleId)]);
            if (rows.Exists(row => row.Sort == OriginKeySort.Credits))
            {
                JoinChain([.. rows.Where(row => row.Sort is OriginKeySort.Credits or OriginKeySort.IsCredited).Select(row => row.ArticleId)]);
            }

            JoinNearCopies([.. rows.Where(row => row.Sort == OriginKeySort.Band).Select(row => row.ArticleId).OrderByDescending(_judged.Contains)]);
        }
    }

    private void JoinChain(List<string> articles)
    {
        for (int i = 1; i < articles.Count; i++)
        {
            _sets.Join(articles[0], articles[i]);
        }
    }

    // Those to be judged come first; pairs without one of them were judged before.
    private void JoinNearCopies(List<string> articles)
    {
        for (int i = 0; i < articles.Count && _judged.Contains(articles[i]); i++)
        {
            for (int j = i + 1; j < articles.Count; j++)
            {
                if (_sets.Find(articles[i]) != _sets.Find(articles[j])
                    && TextSignature.Similarity(_signatures[articles[i]], _signatures[articles[j]]) >= TextSignature.NearCopy)
                {
                    _sets.Join(articles[i], articles[j]);
                }
            }
        }
    }
}
