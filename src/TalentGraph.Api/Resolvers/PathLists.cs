using TalentGraph.Api.Requests;
using TalentGraph.Graph.Model;
using TalentGraph.Graph.Paths;
using TalentGraph.Graph.Storage;
using TalentGraph.GraphQL.Execution;

namespace TalentGraph.Api.Resolvers;

/// <summary>Connections between two entities, and what surrounds one.</summary>
internal static class PathLists
{
    private const int HubShare = 10;
    private const int MaxHubLimit = 200;
    private const int MinHubLimit = 20;

    /// <summary>Paths with everything that their sentences need, loaded at once; absent when an end is unknown.</summary>
    public static async ValueTask<PathView?> FindAsync(FieldContext context)
    {
        IReadOnlyList<Entity?> ends = await context.EntitiesAsync([context.Arguments.Get<string>("from"), context.Arguments.Get<string>("to")]);
        if (ends is not [{ } from, { } to])
        {
            return null;
        }

        var query = new PathQuery(from.Id, to.Id)
        {
            MaxHops = InRange(context, "maxHops", 1, 6),
            Count = InRange(context, "first", 1, 20),
            HubLimit = context.Arguments.Get<int?>("hubLimit") ?? await DefaultHubLimitAsync(context),
            Walk = Walk(context),
        };
        PathAnswer answer = await context.Services.Paths.FindAsync(query, context.CancellationToken);
        return await PathView.LoadAsync(context, from, to, answer, query.Walk.Filter);
    }

    public static async ValueTask<NeighbourhoodView?> NeighbourhoodAsync(FieldContext context)
    {
        if (await context.EntitiesAsync([context.Arguments.Get<string>("id")]) is not [{ } centre])
        {
            return null;
        }

        int size = context.Arguments.Get<int>("first") is >= 1 and <= 100 and var asked
            ? asked
            : throw ApiErrors.BadInput("\"first\" must be 1 to 100.");
        return await NeighbourhoodView.LoadAsync(
            context,
            centre,
            InRange(context, "depth", 1, 3),
            size,
            Walk(context));
    }

    private static WalkFilter Walk(FieldContext context) =>
        new() { Types = RelationshipArguments.Types(context), Filter = RelationshipArguments.Filter(context) };

    // In a small graph even a modest number of ties makes an entity a thoroughfare.
    private static async ValueTask<int> DefaultHubLimitAsync(FieldContext context)
    {
        GraphStatistics statistics = await context.Reader.GetStatisticsAsync(context.CancellationToken);
        return (int)Math.Clamp(statistics.Entities.Values.Sum() / HubShare, MinHubLimit, MaxHubLimit);
    }

    private static int InRange(FieldContext context, string name, int least, int most)
    {
        int value = context.Arguments.Get<int>(name);
        return value >= least && value <= most
            ? value
            : throw ApiErrors.BadInput($"\"{name}\" is {value}; expected {least} to {most}.");
    }
}
