using TalentGraph.Graph.Identity;
using TalentGraph.Graph.Ontology;
using TalentGraph.Graph.Projection;

namespace TalentGraph.Graph.Update;

/// <summary>Drops the projection and makes it anew from members, claims and identities, a slice at a time.</summary>
internal sealed class GraphRebuild(IGraphTransaction transaction, GraphOntology ontology, CancellationToken cancellationToken)
{
    private const int Slice = 2000;

    private static readonly IdentityChange NoChange =
        new(new Dictionary<string, string>(StringComparer.Ordinal), new Dictionary<string, string>(StringComparer.Ordinal));

    public async Task RunAsync()
    {
        await transaction.DropProjectionAsync(cancellationToken);
        List<string> policies = [];
        await foreach (IReadOnlyList<string> ids in SlicesAsync(transaction.GetEntityIdsAfterAsync))
        {
            await new EntityUpdate(transaction, Entities(), cancellationToken).RecountAsync(ids);
            policies.AddRange(ids.Where(id => IdentityId.IsOf(Model.EntityKind.Policy, id)));
        }

        await foreach (IReadOnlyList<string> ids in SlicesAsync(transaction.GetRelationshipIdsAfterAsync))
        {
            await new RelationshipUpdate(transaction, Entities(), ontology, cancellationToken).RefoldAsync(ids);
        }

        foreach (string[] ids in policies.Chunk(Slice))
        {
            await new JurisdictionUpdate(transaction, ontology, cancellationToken).DeriveAsync(ids);
        }
    }

    private EntityIndex Entities() => new(transaction, NoChange, cancellationToken);

    private async IAsyncEnumerable<IReadOnlyList<string>> SlicesAsync(
        Func<string?, int, CancellationToken, Task<IReadOnlyList<string>>> next)
    {
        IReadOnlyList<string> ids = await next(null, Slice, cancellationToken);
        while (ids.Count > 0)
        {
            yield return ids;
            ids = await next(ids[^1], Slice, cancellationToken);
        }
    }
}
