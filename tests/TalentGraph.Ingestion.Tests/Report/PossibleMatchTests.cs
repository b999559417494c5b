using TalentGraph.Extraction;
using TalentGraph.Graph.Model;
using TalentGraph.Graph.Ontology;
using TalentGraph.Graph.Sqlite;
using TalentGraph.Ingestion.Import;
using TalentGraph.Ingestion.Report;
using TalentGraph.Ingestion.Tests.Import;

namespace TalentGraph.Ingestion.Tests.Report;

public sealed class PossibleMatchTests
{
    [Fact]
    public async Task A_romanised_name_in_two_stories_is_suggested_and_not_merged()
    {
        CancellationToken cancellationToken = TestContext.Current.CancellationToken;
        using var folder = new TemporaryFolder();
        string first = folder.Add("1.txt", "Shenzhen hires\nTencent hired Zhang Wei, a senior researcher who had worked at Huawei for nine years.\n");
        string second = folder.Add("2.txt", "A talk in Beijing\n“The chips are late again,” said Zhang Wei, a professor at Peking University, on Tuesday morning.\n");
        await using var store = new SqliteGraphStore(Path.Combine(folder.Path, "graph.db"), GraphOntology.Default, TimeProvider.System);
        await store.InitializeAsync(cancellationToken);
        ImportOutcome outcome = await new ArticleImporter(store.Writer, new RuleExtractor(), TimeProvider.System)
            .ImportAsync(new ImportSource().AddPath(first).AddPath(second), new ImportOptions(), null, cancellationToken);

        ImportReport report = await new ImportReporter(store.Reader, store.Curator).MakeAsync(outcome, cancellationToken);

        PossibleMatch match = Assert.Single(report.PossibleMatches);
        Assert.Equal(("Zhang Wei", "Zhang Wei"), (match.Left, match.Right));
        Assert.NotEqual(match.LeftId, match.RightId);
        Assert.Equal((EntityKind.Person, EntityKind.Person), (match.LeftKind, match.RightKind));
        Assert.Contains(
            $"  Names that may be one, not merged:\n    Zhang Wei (person {match.LeftId}) / Zhang Wei (person {match.RightId}): ",
            ImportReportText.Write(report),
            StringComparison.Ordinal);
    }
}
