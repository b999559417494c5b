using TalentGraph.Extraction;
using TalentGraph.Graph.Model;
using TalentGraph.Ingestion.Import;

namespace TalentGraph.Ingestion.Tests.Import;

public sealed class ArticleImporterTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly FakeWriter _writer = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task The_same_content_again_writes_nothing()
    {
        AddStories(5);

        ImportOutcome first = await ImportAsync();
        int batches = _writer.Batches.Count;
        ImportOutcome again = await ImportAsync();

        Assert.Equal((5, 0, 0), (first.Totals.Added, first.Totals.Changed, first.Totals.Unchanged));
        Assert.Equal((0, 0, 5), (again.Totals.Added, again.Totals.Changed, again.Totals.Unchanged));
        Assert.Equal(batches, _writer.Batches.Count);
        Assert.Null(again.Run);
    }

    [Fact]
    public async Task A_changed_text_is_read_again_and_replaced()
    {
        AddStories(2);
        await ImportAsync();
        _folder.Add("1.txt", Story("another"));

        ImportOutcome outcome = await ImportAsync();

        Assert.Equal((0, 1, 1), (outcome.Totals.Added, outcome.Totals.Changed, outcome.Totals.Unchanged));
        Assert.Contains(_writer.Readings.Values, reading => reading.Article.Text == Story("another"));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(100)]
    public async Task Batches_hold_at_most_what_is_asked(int size)
    {
        AddStories(7);

        await ImportAsync(options: new ImportOptions { BatchSize = size });

        Assert.Equal((7 + size - 1) / size, _writer.Batches.Count(batch => batch.Articles.Count > 0));
        Assert.Equal(7, _writer.Readings.Count);
    }

    [Fact]
    public async Task A_dry_run_reads_and_writes_nothing()
    {
        AddStories(3);

        ImportOutcome outcome = await ImportAsync(options: new ImportOptions { DryRun = true });

        Assert.Equal(3, outcome.Totals.Read);
        Assert.Empty(_writer.Batches);
    }

    [Fact]
    public async Task Of_two_texts_at_one_address_the_later_publication_is_kept_whatever_the_order()
    {
        string early = """{"url":"https://a.example/1","text":"An early text about Brindleworth in Leeds","published":"2026-01-01"}""";
        string late = """{"url":"https://a.example/1?utm_source=x","text":"A later text about Brindleworth in Leeds","published":"2026-01-02"}""";
        foreach (string lines in (string[])[$"{early}\n{late}", $"{late}\n{early}"])
        {
            var writer = new FakeWriter();
            _folder.Add("a.jsonl", lines);

            ImportOutcome outcome = await ImportAsync(writer);

            Assert.Equal("A later text about Brindleworth in Leeds", Assert.Single(writer.Readings.Values).Article.Text);
            Assert.Equal(1, outcome.Totals.Added);
            Assert.Equal(
                "another text has the same address https://a.example/1; that one is later and was kept", Assert.Single(outcome.Rejections).Reason);
        }
    }

    [Fact]
    public async Task A_text_under_two_addresses_is_two_articles_and_the_same_line_twice_is_one()
    {
        _folder.Add(
            "a.jsonl",
            """
            {"url":"https://a.example/1","text":"A text about Brindleworth Robotics in Leeds"}
            {"url":"https://a.example/2","text":"A text about Brindleworth Robotics in Leeds"}
            {"url":"https://a.example/2#top","text":"A text about Brindleworth Robotics in Leeds"}
            """);

        ImportOutcome outcome = await ImportAsync();

        Assert.Equal((2, 1, 0), (outcome.Totals.Added, outcome.Totals.Unchanged, outcome.Totals.Rejected));
    }

    [Fact]
    public async Task Of_two_texts_in_a_stream_the_later_replaces_the_earlier()
    {
        using var stream = new MemoryStream(
            """
            {"url":"https://a.example/1","text":"An early text about Brindleworth in Leeds","published":"2026-01-01"}
            {"url":"https://a.example/1","text":"A later text about Brindleworth in Leeds","published":"2026-01-02"}
            """u8.ToArray());

        ImportOutcome outcome = await new ArticleImporter(_writer, new SilentExtractor(), TimeProvider.System).ImportAsync(
            new ImportSource().AddStream(stream, jsonLines: true), new ImportOptions { BatchSize = 1 }, null, TestContext.Current.CancellationToken);

        Assert.Equal("A later text about Brindleworth in Leeds", Assert.Single(_writer.Readings.Values).Article.Text);
        Assert.EndsWith("this one is later and replaced it", Assert.Single(outcome.Rejections).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Cancelling_stops_between_batches_and_a_second_run_finishes()
    {
        AddStories(20);
        using var stop = new CancellationTokenSource();
        var writer = new FakeWriter { BeforeWrite = _ => stop.Cancel() };

        ImportOutcome stopped = await ImportAsync(writer, new ImportOptions { BatchSize = 2 }, stop.Token);
        int written = writer.Readings.Count;
        ImportOutcome finished = await ImportAsync(writer, new ImportOptions { BatchSize = 2 });

        Assert.True(stopped.Cancelled);
        Assert.InRange(written, 2, 18);
        Assert.Equal(0, written % 2);
        Assert.Equal(20 - written, finished.Totals.Added);
        Assert.Equal(20, writer.Readings.Count);
    }

    [Fact]
    public async Task A_store_that_refuses_a_batch_ends_the_import_with_its_error()
    {
        AddStories(20);
        var writer = new FakeWriter { BeforeWrite = batch => throw new InvalidOperationException($"no room for {batch.Articles.Count}") };

        InvalidOperationException refused = await Assert.ThrowsAsync<InvalidOperationException>(
            () => ImportAsync(writer, new ImportOptions { BatchSize = 2 }));

        Assert.Equal("no room for 2", refused.Message);
    }

    [Fact]
    public async Task Claims_that_do_not_fit_the_ontology_are_counted_and_left_out()
    {
        AddStories(1);

        ImportOutcome outcome = await ImportAsync(extractor: new MisfitExtractor());

        Assert.Equal(new Dictionary<string, int> { ["ACQUIRED"] = 1 }, outcome.RefusedClaims);
        Assert.Empty(Assert.Single(_writer.Readings.Values).Claims);
    }

    [Fact]
    public async Task Progress_in_json_lines_ends_at_all_bytes()
    {
        _folder.Add("a.jsonl", string.Concat(Enumerable.Range(0, 500).Select(i => $"{{\"text\":\"{Story($"number {i}").Replace("\n", " ", StringComparison.Ordinal)}\"}}\n")));
        List<ImportProgress> told = [];

        await ImportAsync(options: new ImportOptions { BatchSize = 50 }, progress: new Told(told.Add));

        Assert.Equal(10, told.Count);
        Assert.All(told, progress => Assert.InRange(progress.BytesRead, 1, progress.BytesInAll!.Value));
        Assert.Equal(told[^1].BytesInAll, told[^1].BytesRead);
        Assert.Equal(500, told[^1].Added);
    }

    private void AddStories(int count)
    {
        for (int i = 0; i < count; i++)
        {
            _folder.Add($"{i}.txt", Story($"number {i}"));
        }
    }

    private static string Story(string what) => $"Brindleworth hires in Leeds\nBrindleworth Robotics hired engineer {what} on Monday.\n";

    private Task<ImportOutcome> ImportAsync(
        FakeWriter? writer = null,
        ImportOptions? options = null,
        CancellationToken? cancellationToken = null,
        IArticleExtractor? extractor = null,
        IProgress<ImportProgress>? progress = null) =>
        new ArticleImporter(writer ?? _writer, extractor ?? new SilentExtractor(), TimeProvider.System).ImportAsync(
            new ImportSource().AddPath(_folder.Path), options ?? new ImportOptions(), progress, cancellationToken ?? TestContext.Current.CancellationToken);

    private sealed class Told(Action<ImportProgress> tell) : IProgress<ImportProgress>
    {
        public void Report(ImportProgress value) => tell(value);
    }

    private sealed class MisfitExtractor : IArticleExtractor
    {
        public string Version => "misfit/1";

        public ArticleReading Read(Article article) => new(
            article,
            [],
            [Entity("person:a", EntityKind.Person), Entity("hub:b", EntityKind.Hub)],
            [new Claim { Id = "c1", Subject = "person:a", Type = "ACQUIRED", Object = "hub:b", Confidence = 0.9, Rule = "test" }],
            []);

        private static LocalEntity Entity(string key, EntityKind kind) => new() { Key = key, Kind = kind, Name = key, Names = [key] };
    }
}
