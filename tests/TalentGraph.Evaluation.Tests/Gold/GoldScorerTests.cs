using TalentGraph.Evaluation.Gold;
using TalentGraph.Extraction;
using TalentGraph.Graph.Model;

namespace TalentGraph.Evaluation.Tests.Gold;

public sealed class GoldScorerTests
{
    private const string Text = "Tencent hired ten engineers from Google. Baidu is based in Beijing.";

    private static readonly RuleExtractor Extractor = new();

    private const string Entities = """
        {"key": "tencent", "kind": "Firm", "subkind": "company", "names": ["Tencent Holdings Ltd.", "Tencent"]},
        {"key": "google", "kind": "Firm", "subkind": "company", "names": ["Google"]},
        {"key": "baidu", "kind": "Firm", "subkind": "company", "names": ["Baidu"]},
        {"key": "beijing", "kind": "Hub", "subkind": "city", "names": ["Beijing"]}
        """;

    private const string Recruits = """{"subject": "tencent", "type": "RECRUITS_FROM", "object": "google"}""";
    private const string Located = """{"subject": "baidu", "type": "LOCATED_IN", "object": "beijing"}""";

    [Fact]
    public void A_right_reading_scores_in_full()
    {
        GoldReport report = Score($"{Recruits}, {Located}");

        Assert.Equal(new Count(4, 0, 0), report.Entities);
        Assert.Equal(new Count(2, 0, 0), report.Claims);
        Assert.Equal(new Count(1, 0, 0), report.MovingClaims);
        Assert.Equal(0, report.NotVerbatim);
        Assert.Empty(report.Errors);
    }

    [Fact]
    public void What_gold_lacks_is_wrong_and_what_was_not_found_is_missed()
    {
        GoldReport report = Score("""{"subject": "google", "type": "RECRUITS_FROM", "object": "tencent"}, """ + Located);

        Assert.Equal(new Count(1, 1, 1), report.Claims);
        Assert.Equal("Tencent RECRUITS_FROM Google", report.Errors[0].What);
    }

    [Fact]
    public void Doubtful_claims_count_neither_way() =>
        Assert.Equal(new Count(1, 0, 0), Score($"{Recruits[..^1]}, \"doubtful\": true}}, {Located}").Claims);

    [Fact]
    public void A_trap_is_hit_by_the_value_that_it_names()
    {
        const string Trap = """{"subject": "tencent", "type": "RECRUITS_FROM", "object": "google", "why": "test"}""";

        Assert.Equal(new Share(1, 1), Score(Located, Trap).TrapsHit);
        Assert.Equal(new Share(0, 1), Score(Located, Trap[..^1] + """, "collective": true}""").TrapsHit);
    }

    [Fact]
    public void Qualifiers_are_judged_on_claims_that_match()
    {
        GoldReport report = Score(Recruits[..^1] + """, "modality": "alleged", "from": "baidu"}, """ + Located);

        Assert.Equal(new Share(1, 2), report.Qualifiers.Single(row => row.Qualifier == "modality").Share);
        Assert.Equal(new Share(0, 1), report.Qualifiers.Single(row => row.Qualifier == "from").Share);
    }

    [Fact]
    public void Broken_gold_is_refused_by_name()
    {
        InvalidDataException refusal = Assert.Throws<InvalidDataException>(() => GoldReader.Read("{}", "x.json"));

        Assert.Equal("\"x.json\" is no gold data: it names no article.", refusal.Message);
    }

    private static GoldReport Score(string claims, string traps = "")
    {
        GoldArticle gold = GoldReader.Read($$"""{"article": "x.txt", "entities": [{{Entities}}], "claims": [{{claims}}], "traps": [{{traps}}]}""", "x.json");
        ArticleReading reading = Extractor.Read(
            new Article { Id = "x", Source = "x", Title = "x", Text = Text, TextHash = "", Extractor = "" });
        return GoldScorer.Score([(gold, reading)]);
    }
}
