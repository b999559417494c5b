using TalentGraph.Graph.Identity;
using TalentGraph.Graph.Model;
using TalentGraph.Graph.Ontology;
using TalentGraph.Graph.Origins;
using TalentGraph.Graph.Projection;
using TalentGraph.Graph.Storage;

namespace TalentGraph.Graph.Update;

/// <summary>
/// Writes one batch within one transaction: origins, identities, content, projection, in this order. What a batch costs depends
/// on what it touches, not on what the graph holds.
/// </summary>
internal sealed class GraphUpdate(IGraphTransaction transaction, GraphOntology ontology, CancellationToken cancellationToken)
{
    public async Task<(WriteResult Result, bool HasChanged)> WriteAsync(GraphBatch batch)
    {
        var plan = await BatchPlan.MakeAsync(transaction, batch, cancellationToken);
        long revision = await transaction.GetRevisionAsync(cancellationToken);
        if (plan.IsEmpty)
        {
            return (Result(plan, [], 0, revision), false);
        }

        List<Article> articles = [.. plan.Articles.Select(reading => reading.Article)];
        var originUpdate = new OriginUpdate(transaction, cancellationToken);
        OriginChange origins = await originUpdate.ApplyAsync(
            articles, [.. plan.Changed.Select(id => plan.Stored[id])]);
        var contentUpdate = new ContentUpdate(transaction, plan, ontology, cancellationToken);
        var entities = new EntityIndex(transaction, await contentUpdate.AttachAsync(), cancellationToken);
        ContentChange content = await contentUpdate.WriteAsync(origins, entities);
        await originUpdate.WriteAsync(articles, origins);
        await ProjectAsync(plan, origins, content, entities);

        if (batch.Run is { } run)
        {
            await transaction.PutRunAsync(run, cancellationToken);
        }

        await transaction.PutRevisionAsync(revision + 1, cancellationToken);
        return (Result(plan, [.. plan.Retractions.Select(one => one.ArticleId)], content.NewClaims.Count, revision + 1), true);
    }

    /// <summary>Records judgements by people.</summary>
    public async Task<bool> JudgeAsync(IReadOnlyList<Judgement> judgements)
    {
        await transaction.PutJudgementsAsync(judgements, cancellationToken);
        IdentityChange change = await new IdentityUpdate(transaction, cancellationToken)
            .ResolveAsync([.. judgements.SelectMany(one => new[] { one.Left, one.Right }).Distinct(StringComparer.Ordinal)]);
        var entities = new EntityIndex(transaction, change, cancellationToken);
        var nothing = new ContentChange([], [], [], []);
        var relationshipUpdate = new RelationshipUpdate(transaction, entities, ontology, cancellationToken);
        await relationshipUpdate.MoveClaimsAsync();
        await ProjectAsync(relationshipUpdate, nothing, Grouping.None, entities);
        await transaction.PutRevisionAsync(await transaction.GetRevisionAsync(cancellationToken) + 1, cancellationToken);
        return true;
    }

    private static WriteResult Result(BatchPlan plan, IReadOnlyList<string> retracted, int claims, long revision) => new(
        [.. plan.Added.Order(CodePointComparer.Instance)],
        [.. plan.Changed.Order(CodePointComparer.Instance)],
        [.. plan.Unchanged.Order(CodePointComparer.Instance)],
        [.. retracted.Order(CodePointComparer.Instance)],
        claims,
        revision);

    private async Task ProjectAsync(BatchPlan plan, OriginChange origins, ContentChange content, EntityIndex entities)
    {
        var relationshipUpdate = new RelationshipUpdate(transaction, entities, ontology, cancellationToken);
        await relationshipUpdate.MoveClaimsAsync();
        var grouping = await Grouping.LoadAsync(transaction, plan, origins, cancellationToken);
        await ProjectAsync(relationshipUpdate, content, grouping, entities);
    }

    private async Task ProjectAsync(
        RelationshipUpdate relationshipUpdate, ContentChange content, Grouping grouping, EntityIndex entities)
    {
        EntityChange entityChange = await new EntityUpdate(transaction, entities, cancellationToken).ApplyAsync(content, grouping);
        IReadOnlyList<RelationshipEdit> edits = await relationshipUpdate.ApplyAsync(content, grouping);
        await new JurisdictionUpdate(transaction, ontology, cancellationToken).ApplyAsync(entityChange, edits);
        await transaction.DeleteEntitiesAsync(entityChange.Vanished, cancellationToken);
    }
}
