using TalentGraph.Graph.Ontology;
using TalentGraph.Graph.Update;
using TalentGraph.Graph.Update.Rows;

namespace TalentGraph.Graph.Projection;

/// <summary>
/// Brings relationships up to date: new claims are added on top of the stored tally, however many it holds already; a relationship
/// that lost a claim, or whose claims moved with their entities, is folded anew from all claims.
/// </summary>
internal sealed class RelationshipUpdate(
    IGraphTransaction transaction, EntityIndex entities, GraphOntology ontology, CancellationToken cancellationToken)
{
    private const int RowsPerPut = 1000;

    private readonly HashSet<string> _refold = new(StringComparer.Ordinal);
    private readonly List<RelationshipEdit> _edits = [];

    /// <summary>Applies a change of content; gives the relationships that changed.</summary>
    public async Task<IReadOnlyList<RelationshipEdit>> ApplyAsync(ContentChange content, Grouping grouping)
    {
        _refold.UnionWith(content.FormerClaims.Select(claim => claim.RelationshipId));
        await entities.LoadAsync(content.NewClaims.SelectMany(claim => new[] { claim.SubjectIdentity, claim.ObjectIdentity }));
        await AddClaimsAsync(content, grouping);
        await RefoldAsync();
        return _edits;
    }

    /// <summary>Moves the claims of moved identities to the relationships of their new entities, to be folded by the next call.</summary>
    public async Task MoveClaimsAsync()
    {
        List<ClaimRow> claims = [];
        await foreach (ClaimRow claim in transaction.ReadClaimsOfIdentitiesAsync([.. entities.Moved.Keys], cancellationToken))
        {
            claims.Add(claim);
        }

        await entities.LoadAsync(claims.SelectMany(claim => new[] { claim.SubjectIdentity, claim.ObjectIdentity }));
        Dictionary<string, string> moved = new(StringComparer.Ordinal);
        foreach (ClaimRow claim in claims)
        {
            string relationship = KeyOf(claim).Id;
            if (relationship != claim.RelationshipId)
            {
                moved[claim.Claim.Id] = relationship;
                _refold.Add(claim.RelationshipId);
                _refold.Add(relationship);
            }
        }

        await transaction.MoveClaimsAsync(moved, cancellationToken);
    }

    /// <summary>Folds relationships anew.</summary>
    public async Task<IReadOnlyList<RelationshipEdit>> RefoldAsync(IEnumerable<string> ids)
    {
        _refold.UnionWith(ids);
        await RefoldAsync();
        return _edits;
    }

    private RelationshipKey KeyOf(ClaimRow claim) =>
        RelationshipKey.Of(claim.Claim, entities[claim.SubjectIdentity], entities[claim.ObjectIdentity], ontology);

    private async Task AddClaimsAsync(ContentChange content, Grouping grouping)
    {
        ILookup<string, ClaimRow> added = content.NewClaims
            .Where(claim => !_refold.Contains(claim.RelationshipId))
            .ToLookup(claim => claim.RelationshipId, StringComparer.Ordinal);
        var voices = new VoiceChange(content, grouping);
        List<string> ids =
            [.. added.Select(group => group.Key).Union(voices.Relationships, StringComparer.Ordinal).Where(id => !_refold.Contains(id))];
        var stored = (await transaction.GetRelationshipsAsync(ids, cancellationToken))
            .ToDictionary(row => row.Relationship.Id, StringComparer.Ordinal);
        List<RelationshipRow> changed = [];
        foreach (string id in ids)
        {
            RelationshipRow? former = stored.GetValueOrDefault(id);
            RelationshipKey key = former is null ? KeyOf(added[id].First()) : RelationshipKey.Of(former.Relationship);
            RelationshipTally tally = Add(former?.Tally ?? new RelationshipTally(), [.. added[id]], grouping);
            tally = voices.ApplyTo(id, tally);
            changed.Add(new RelationshipRow(RelationshipProjection.Project(key, tally), tally));
            _edits.Add(new RelationshipEdit(former, changed[^1]));
        }

        await transaction.PutRelationshipsAsync(changed, cancellationToken);
    }

    private static RelationshipTally Add(RelationshipTally tally, List<ClaimRow> claims, Grouping grouping)
    {
        foreach (ClaimRow claim in claims)
        {
            tally = tally.Add(claim, claim.IsReference ? null : grouping.PublishedOn(claim.SourceId));
        }

        return tally with
        {
            Statements = tally.Statements + claims.Select(claim => (claim.SourceId, claim.Claim.Group ?? claim.Claim.Id)).Distinct().Count(),
            Articles = tally.Articles + claims.Where(RelationshipTally.Affirms).Select(claim => claim.SourceId).Distinct(StringComparer.Ordinal).Count(),
        };
    }

    private async Task RefoldAsync()
    {
        List<string> ids = [.. _refold];
        _refold.Clear();
        var stored = (await transaction.GetRelationshipsAsync(ids, cancellationToken))
            .ToDictionary(row => row.Relationship.Id, StringComparer.Ordinal);
        List<RelationshipRow> folded = [];
        HashSet<string> found = new(StringComparer.Ordinal);
        await foreach ((RelationshipKey key, RelationshipFolder folder) in FoldAsync(ids))
        {
            string id = key.Id;
            RelationshipRow? former = stored.GetValueOrDefault(id);
            RelationshipTally tally = folder.Finish(former?.Tally.Derived);
            folded.Add(new RelationshipRow(RelationshipProjection.Project(key, tally), tally));
            _edits.Add(new RelationshipEdit(former, folded[^1]));
            found.Add(id);
            if (folded.Count == RowsPerPut)
            {
                await transaction.PutRelationshipsAsync(folded, cancellationToken);
                folded.Clear();
            }
        }

        await transaction.PutRelationshipsAsync(folded, cancellationToken);
        List<RelationshipRow> dropped = [.. stored.Values.Where(row => !found.Contains(row.Relationship.Id))];
        await transaction.DeleteRelationshipsAsync([.. dropped.Select(row => row.Relationship.Id)], cancellationToken);
        _edits.AddRange(dropped.Select(row => new RelationshipEdit(row, null)));
    }

    private async IAsyncEnumerable<(RelationshipKey Key, RelationshipFolder Folder)> FoldAsync(IReadOnlyCollection<string> ids)
    {
        ClaimFact? sample = null;
        var folder = new RelationshipFolder();
        await foreach (ClaimFact fact in transaction.ReadClaimsOfRelationshipsAsync(ids, cancellationToken))
        {
            if (sample is not null && sample.Row.RelationshipId != fact.Row.RelationshipId)
            {
                yield return (KeyOf(sample), folder);
                folder = new RelationshipFolder();
                sample = null;
            }

            sample ??= fact;
            folder.Add(fact);
        }

        if (sample is not null)
        {
            yield return (KeyOf(sample), folder);
        }
    }

    private RelationshipKey KeyOf(ClaimFact fact) =>
        RelationshipKey.Of(fact.Row.Claim, fact.SubjectId, fact.ObjectId, ontology);
}
