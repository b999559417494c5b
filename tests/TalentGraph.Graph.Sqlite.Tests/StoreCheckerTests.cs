using Microsoft.Data.Sqlite;
using TalentGraph.Graph.Checking;
using TalentGraph.Graph.Contract;
using TalentGraph.Graph.Ontology;
using TalentGraph.Graph.Storage;
using TalentGraph.Testing;

namespace TalentGraph.Graph.Sqlite.Tests;

[System.Diagnostics.CodeAnalysis.SuppressMessage("Security", "CA2100", Justification = "The statements are constants of this class.")]
public sealed class StoreCheckerTests : IAsyncLifetime
{
    private readonly TemporaryFile _file = new();
    private readonly SqliteGraphStore _store;

    public StoreCheckerTests() => _store = new SqliteGraphStore(
        _file.Path, GraphOntology.Default, new ManualTimeProvider(new DateTimeOffset(2026, 1, 2, 3, 4, 5, TimeSpan.Zero)));

    public async ValueTask InitializeAsync()
    {
        await _store.InitializeAsync(TestContext.Current.CancellationToken);
        await WriteAsync(Story.Batch(
            Story.Of("a1").On("2024").Says("person:Jonas Adler MOVED_TO firm:Zhipu").Says("firm:Zhipu LOCATED_IN hub:Beijing").Quotes("person:Jonas Adler", "firm:Zhipu"),
            Story.Of("a2").Says("policy/strategy:Zhipu Plan ISSUED_BY hub/country:China#china").Says("firm:Zhipu LOCATED_IN hub:Beijing")) with
        {
            References = [Background.Of("facts", "1", "hub:Beijing PART_OF hub/country:China#china")],
        });
        await WriteAsync(Story.Batch(Story.Of("a1").On("2025").Says("firm:Zhipu LOCATED_IN hub:Beijing")));
    }

    [Theory]
    [InlineData(1_000)]
    [InlineData(1)]
    public async Task A_sound_store_has_no_faults_in_any_number_of_passes(int claimsPerPass)
    {
        StoreCheckReport report = await new StoreChecker(_store.Scanner, GraphOntology.Default, claimsPerPass)
            .CheckAsync(TestContext.Current.CancellationToken);
        Assert.Empty(report.Faults);
        Assert.Equal((2, 4, 5), (report.Articles, report.Claims, report.Relationships));
    }

    [Theory]
    [InlineData("UPDATE relationship SET confidence = 0.5 WHERE type = 'LOCATED_IN'", "its confidence is \"0.5\", but its claims give \"0.96\"")]
    [InlineData("UPDATE relationship SET origin_count = 3 WHERE type = 'LOCATED_IN'", "its originCount is \"3\", but its claims give \"2\"")]
    [InlineData("UPDATE relationship SET status = 'supported' WHERE type = 'MOVED_TO'", "it is Supported, but no live claim says so")]
    [InlineData("UPDATE article_text SET text = replace(text, 'Beijing', 'Nanjing') WHERE article_id = 'a1'", "does not stand at")]
    [InlineData("DELETE FROM relationship WHERE type = 'PART_OF'", "but there is no such relationship")]
    public async Task Damage_is_found_and_named(string damage, string expected)
    {
        await using (var connection = new SqliteConnection($"Data Source={_file.Path};Pooling=False"))
        {
            await connection.OpenAsync(TestContext.Current.CancellationToken);
            await using var command = new SqliteCommand(damage, connection);
            await command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
        }

        StoreCheckReport report = await new StoreChecker(_store.Scanner, GraphOntology.Default).CheckAsync(TestContext.Current.CancellationToken);
        Assert.Contains(report.Faults, fault => fault.Reason.Contains(expected, StringComparison.Ordinal));
    }

    public async ValueTask DisposeAsync()
    {
        await _store.DisposeAsync();
        _file.Dispose();
    }

    private Task<WriteResult> WriteAsync(GraphBatch batch) => _store.Writer.WriteAsync(batch, TestContext.Current.CancellationToken);
}
