using TalentGraph.Graph.Model;
using TalentGraph.Graph.Storage;
using TalentGraph.GraphQL.Execution;

namespace TalentGraph.Api.Schema;

/// <summary>Fields of statistics and import runs.</summary>
internal static class StatisticsFields
{
    public static void Register(ResolverTable table)
    {
        table
            .List<GraphStatistics, Count<EntityKind>>("Statistics.entities", one => Counts(one.Entities))
            .List<GraphStatistics, Count<EntityKind>>("Statistics.background", one => Counts(one.Background))
            .Property<GraphStatistics, int>("Statistics.unnamed", one => (int)one.Unnamed)
            .List<GraphStatistics, Count<string>>("Statistics.relationships", one => Counts(one.Relationships))
            .List<GraphStatistics, Count<Derivation>>("Statistics.claims", one => Counts(one.Claims))
            .Property<GraphStatistics, int>("Statistics.articles", one => (int)one.Articles)
            .Property<GraphStatistics, int>("Statistics.origins", one => (int)one.Origins)
            .Property<GraphStatistics, int>("Statistics.statements", one => (int)one.Statements)
            .Property<GraphStatistics, int>("Statistics.revision", one => (int)one.Revision)
            .Property<Count<EntityKind>, EntityKind>("KindCount.kind", one => one.Of)
            .Property<Count<EntityKind>, int>("KindCount.count", one => one.Number)
            .Property<Count<string>, string>("TypeCount.type", one => one.Of)
            .Property<Count<string>, int>("TypeCount.count", one => one.Number)
            .Property<Count<Derivation>, Derivation>("DerivationCount.derivation", one => one.Of)
            .Property<Count<Derivation>, int>("DerivationCount.count", one => one.Number);
        RegisterRuns(table);
    }

    private static void RegisterRuns(ResolverTable table)
    {
        table
            .Property<ImportRun, string>("ImportRun.id", run => run.Id)
            .Property<ImportRun, object?>("ImportRun.startedAt", run => run.StartedAt)
            .Property<ImportRun, object?>("ImportRun.finishedAt", run => run.FinishedAt)
            .Property<ImportRun, string>("ImportRun.extractor", run => run.Extractor)
            .Property<ImportRun, int>("ImportRun.read", run => run.Read)
            .Property<ImportRun, int>("ImportRun.added", run => run.Added)
            .Property<ImportRun, int>("ImportRun.changed", run => run.Changed)
            .Property<ImportRun, int>("ImportRun.unchanged", run => run.Unchanged)
            .Property<ImportRun, int>("ImportRun.rejected", run => run.Rejected)
            .Property<ImportRun, int>("ImportRun.claims", run => run.Claims);
        ConnectionFields.Register<ImportRun>(table, "ImportRun");
    }

    private static Count<T>[] Counts<T>(IReadOnlyDictionary<T, long> counts) =>
        [.. counts.Select(pair => new Count<T>(pair.Key, (int)pair.Value))];

    private sealed record Count<T>(T Of, int Number);
}
