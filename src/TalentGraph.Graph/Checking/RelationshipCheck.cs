using TalentGraph.Graph.Model;
using TalentGraph.Graph.Ontology;
using TalentGraph.Graph.Projection;
using TalentGraph.Graph.Storage;
using TalentGraph.Graph.Update.Rows;

namespace TalentGraph.Graph.Checking;

/// <summary>One pass of the check: projects a share of the relationships anew and compares them with the stored ones.</summary>
internal sealed class RelationshipCheck(GraphOntology ontology, FaultList faults, int pass, int passes)
{
    private readonly Dictionary<RelationshipKey, RelationshipFolder> _folders = [];

    /// <summary>Compares; gives the number of stored relationships of this pass.</summary>
    public async Task<long> RunAsync(IGraphView view, CancellationToken cancellationToken)
    {
        await foreach (StoredReading stored in view.ReadArticlesAsync(cancellationToken))
        {
            Article article = stored.Reading.Article;
            Fold(article.Id, stored.Reading.Claims, stored.EntityIds, stored.OriginId, article.Published);
        }

        await foreach (StoredReference stored in view.ReadReferencesAsync(cancellationToken))
        {
            Fold(stored.Reading.Id, stored.Reading.Claims, stored.EntityIds, null, null);
        }

        long compared = 0;
        await foreach (Relationship relationship in view.ReadRelationshipsAsync(cancellationToken))
        {
            if (IsMine(relationship.Id))
            {
                compared++;
                Compare(relationship);
            }
        }

        foreach (RelationshipKey missing in _folders.Keys)
        {
            faults.Add(missing.Id, $"claims say {missing.SubjectId} {missing.Type} {missing.ObjectId}, but there is no such relationship");
        }

        return compared;
    }

    private void Fold(
        string sourceId, IReadOnlyList<Claim> claims, IReadOnlyDictionary<string, string> entityIds, string? originId, PartialDate? published)
    {
        foreach (Claim claim in claims)
        {
            var key = RelationshipKey.Of(claim, entityIds[claim.Subject], entityIds[claim.Object], ontology);
            if (!IsMine(key.Id))
            {
                continue;
            }

            var row = new ClaimRow
            {
                SourceId = sourceId,
                IsReference = originId is null,
                Position = 0,
                State = ContentState.Live,
                RelationshipId = key.Id,
                SubjectIdentity = key.SubjectId,
                ObjectIdentity = key.ObjectId,
                FromIdentity = claim.Qualifiers.From is { } from ? entityIds[from] : null,
                AttributedIdentity = claim.AttributedTo is { } speaker ? entityIds[speaker] : null,
                Claim = claim,
            };
            FolderOf(key).Add(new ClaimFact(row, key.SubjectId, key.ObjectId, originId, published, null));
        }
    }

    private RelationshipFolder FolderOf(RelationshipKey key)
    {
        if (!_folders.TryGetValue(key, out RelationshipFolder? folder))
        {
            _folders[key] = folder = new RelationshipFolder();
        }

        return folder;
    }

    private void Compare(Relationship stored)
    {
        var key = RelationshipKey.Of(stored);
        if (key.Id != stored.Id)
        {
            faults.Add(stored.Id, $"its id is not that of its ends, type and variant; expected {key.Id}");
        }

        if (!_folders.Remove(key, out RelationshipFolder? folder))
        {
            CompareWithNoClaims(stored);
            return;
        }

        Relationship expected = RelationshipProjection.Project(key, folder.Finish(derived: null));
        foreach (string difference in RelationshipDifferences.Between(expected, stored))
        {
            faults.Add(stored.Id, difference);
        }
    }

    private void CompareWithNoClaims(Relationship stored)
    {
        bool isDerived = stored is { Derivation: Derivation.Jurisdiction, DerivedFrom.Count: > 0 };
        bool hasLapsed = stored.Status is SupportStatus.Unsupported or SupportStatus.Retracted;
        if (!isDerived && !hasLapsed)
        {
            faults.Add(stored.Id, $"it is {stored.Status}, but no live claim says so");
        }
        else if (stored.ClaimCount != 0 || stored.OriginCount != 0)
        {
            faults.Add(stored.Id, $"it counts {stored.ClaimCount} claims, but none is live");
        }
    }

    // Ids are hashes: their last characters spread evenly.
    private bool IsMine(string relationshipId) =>
        ((relationshipId[^1] * 31 * 31) + (relationshipId[^2] * 31) + relationshipId[^3]) % passes == pass;
}
