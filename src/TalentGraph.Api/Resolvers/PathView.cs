using TalentGraph.Api.Requests;
using TalentGraph.Graph.Model;
using TalentGraph.Graph.Paths;
using TalentGraph.Graph.Routes;
using TalentGraph.Graph.Storage;
using TalentGraph.Graph.Words;
using TalentGraph.GraphQL.Execution;

namespace TalentGraph.Api.Resolvers;

/// <summary>Paths with their entities and relationships.</summary>
internal sealed record PathView(
    Entity From, Entity To, IReadOnlyList<PathView.Way> Paths, IReadOnlyList<PathView.Avoided> PassedOver, PathView.Way? ThroughHubs, bool Complete)
{
    private Task<IReadOnlyList<SharedTie>>? _shared;

    /// <summary>Finds what both ends share.</summary>
    public required Func<CancellationToken, Task<IReadOnlyList<SharedTie>>> FindShared { private get; init; }

    /// <summary>What both ends share; looked for once, and only when asked.</summary>
    public Task<IReadOnlyList<SharedTie>> SharedAsync(CancellationToken cancellationToken) => _shared ??= FindShared(cancellationToken);

    public static async ValueTask<PathView> LoadAsync(
        FieldContext context, Entity from, Entity to, PathAnswer answer, RelationshipFilter filter)
    {
        GraphPath[] all = [.. answer.Paths, .. answer.ThroughHubs is { } hubs ? [hubs] : Array.Empty<GraphPath>()];
        PathHop[] hops = [.. all.SelectMany(path => path.Hops)];
        string[] entityIds = [.. hops.SelectMany(hop => new[] { hop.FromId, hop.ToId }).Concat(answer.PassedOver.Select(one => one.EntityId)).Distinct(StringComparer.Ordinal)];
        string[] relationshipIds = [.. hops.SelectMany(hop => hop.Relationships).Select(hop => hop.RelationshipId).Distinct(StringComparer.Ordinal)];
        IReadOnlyDictionary<string, Entity> entities = await context.Reader.GetEntitiesAsync(entityIds, context.CancellationToken);
        IReadOnlyDictionary<string, Relationship> relationships =
            await context.Reader.GetRelationshipsAsync(relationshipIds, context.CancellationToken);
        Way Tell(GraphPath path) => new(
            path,
            [
                .. path.Hops.Select(hop => new Step(
                    entities[hop.FromId],
                    entities[hop.ToId],
                    [.. hop.Relationships.Select(one => relationships.GetValueOrDefault(one.RelationshipId)).OfType<Relationship>()])),
            ]);
        return new PathView(
            from,
            to,
            [.. answer.Paths.Select(Tell)],
            [.. answer.PassedOver.Where(one => entities.ContainsKey(one.EntityId)).Select(one => new Avoided(entities[one.EntityId], one.Degree))],
            answer.ThroughHubs is { } best ? Tell(best) : null,
            answer.Complete)
        {
            FindShared = token => context.Services.Shared.FindAsync(from, to, filter, token),
        };
    }

    /// <summary>A path.</summary>
    internal sealed record Way(GraphPath Path, IReadOnlyList<Step> Hops)
    {
        public string InWords => string.Join("; ", Hops.Select(hop => hop.InWords)) + ".";
    }

    /// <summary>A hop with all its relationships.</summary>
    internal sealed record Step(Entity From, Entity To, IReadOnlyList<Relationship> Relationships)
    {
        public string InWords
        {
            get
            {
                Relationship best = Relationships[0];
                (Entity subject, Entity target) = best.SubjectId == From.Id ? (From, To) : (To, From);
                return RelationshipSentence.Of(best, subject.Name, target.Name);
            }
        }
    }

    /// <summary>An entity that paths avoid.</summary>
    internal sealed record Avoided(Entity Entity, int Degree);
}
