using System.Text;
using TalentGraph.Export.Csv;
using TalentGraph.Graph.Model;
using TalentGraph.Graph.Storage;

namespace TalentGraph.Export.Tests;

/// <summary>A graph of two firms, a policy and an article, held in memory; the second firm's name is the test's to choose.</summary>
internal sealed class SmallGraph(string name) : IGraphView
{
    private const string Text = "Tencent recruits from Rival.";

    public static EntityNames Names { get; } = (ids, _) => Task.FromResult<IReadOnlyDictionary<string, string>>(
        ids.Where(id => id == "f1").ToDictionary(id => id, _ => "Tencent", StringComparer.Ordinal));

    public static async Task<string> ExportAsync(string name, ExportFormat format)
    {
        using var output = new MemoryStream();
        await GraphExport.WriteAsync(new SmallGraph(name), format, output, TestContext.Current.CancellationToken);
        return Encoding.UTF8.GetString(output.ToArray());
    }

    public IAsyncEnumerable<StoredReading> ReadArticlesAsync(CancellationToken cancellationToken) =>
        new[] { new StoredReading(Reading(), "o1", 1, Ids) }.ToAsyncEnumerable();

    public IAsyncEnumerable<StoredReference> ReadReferencesAsync(CancellationToken cancellationToken) =>
        new[] { new StoredReference(new ReferenceReading("reference", "Background", "v1", Reading().Entities, [Background()]), Ids) }
            .ToAsyncEnumerable();

    public IAsyncEnumerable<Entity> ReadEntitiesAsync(CancellationToken cancellationToken) =>
        new[]
        {
            new Entity { Id = "f1", Kind = EntityKind.Firm, Subkind = "company", Name = "Tencent", Names = ["Tencent", "腾讯"], ArticleCount = 1, OriginCount = 1, MentionCount = 2 },
            new Entity { Id = "f2", Kind = EntityKind.Firm, Name = name, Names = [name] },
            new Entity { Id = "l1", Kind = EntityKind.Policy, Name = "Plan", Attributes = new EntityAttributes { Status = PolicyStatus.InForce, Year = 2015, Beneficiaries = ["engineers"] } },
        }.ToAsyncEnumerable();

    public IAsyncEnumerable<Relationship> ReadRelationshipsAsync(CancellationToken cancellationToken) =>
        new[]
        {
            Edge("r1", "f1", "RECRUITS_FROM", "f2") with
            {
                Qualifiers = new Qualifiers { Offers = ["equity", "salary"] },
                Periods = [new Period(PartialDate.From(2024), null, TemporalStatus.Current)],
                Modality = Modality.Alleged,
            },
            Edge("r2", "f1", "COMPETES_WITH", "f2"),
            Edge("r3", "f2", "ACQUIRED", "f1") with { Status = SupportStatus.Retracted, RetractionReason = "wrong" },
        }.ToAsyncEnumerable();

    public IAsyncEnumerable<Origin> ReadOriginsAsync(CancellationToken cancellationToken) =>
        new[] { new Origin("o1", ["a1"]) }.ToAsyncEnumerable();

    public IAsyncEnumerable<Judgement> ReadJudgementsAsync(CancellationToken cancellationToken) =>
        new[] { new Judgement("f1", "f9", JudgementVerdict.Same, 0.98, "lexicon-alias", ["alias"], "auto") }.ToAsyncEnumerable();

    public IAsyncEnumerable<Redirect> ReadRedirectsAsync(CancellationToken cancellationToken) =>
        new[] { new Redirect("f9", "f1") }.ToAsyncEnumerable();

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private static readonly Dictionary<string, string> Ids = new(StringComparer.Ordinal) { ["one"] = "f1", ["two"] = "f2" };

    private static Relationship Edge(string id, string subject, string type, string target) => new()
    {
        Id = id,
        SubjectId = subject,
        Type = type,
        ObjectId = target,
        Confidence = 0.9,
        ClaimCount = 1,
        ArticleCount = 1,
        OriginCount = 1,
    };

    private ArticleReading Reading() => new(
        new Article { Id = "a1", Source = "one.txt", Title = name, Text = Text, TextHash = "sha256:00", Extractor = "rules/1" },
        [new TextSpan(0, Text.Length)],
        [
            new LocalEntity { Key = "one", Kind = EntityKind.Firm, Name = "Tencent", Names = ["Tencent"], Mentions = [new Mention(new TextSpan(0, 7), "Tencent", MentionForm.Name)] },
            new LocalEntity { Key = "two", Kind = EntityKind.Firm, Name = name, Names = [name], Mentions = [new Mention(new TextSpan(22, 27), "Rival", MentionForm.Name)] },
        ],
        [
            new Claim
            {
                Id = "c1",
                Subject = "one",
                Type = "RECRUITS_FROM",
                Object = "two",
                Quote = Text,
                QuoteSpan = new TextSpan(0, Text.Length),
                SubjectMention = new TextSpan(0, 7),
                ObjectMention = new TextSpan(22, 27),
                Confidence = 0.9,
                Rule = "recruits",
            },
        ],
        []);

    private static Claim Background() => new()
    {
        Id = "c2",
        Subject = "one",
        Type = "COMPETES_WITH",
        Object = "two",
        Derivation = Derivation.Reference,
        SourceNote = "own knowledge, unverified",
        Confidence = 1,
        Rule = "reference",
    };
}
