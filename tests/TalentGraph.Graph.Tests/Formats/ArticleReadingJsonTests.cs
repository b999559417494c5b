using System.Buffers;
using System.Text;
using System.Text.Json;
using TalentGraph.Graph.Formats;
using TalentGraph.Graph.Model;
using TalentGraph.Graph.Ontology;
using TalentGraph.Graph.Storage;

namespace TalentGraph.Graph.Tests.Formats;

public sealed class ArticleReadingJsonTests
{
    private const string Text = "“I left,” said Dr. Yang Liu, a former senior AI researcher at Stanford.";

    [Fact]
    public void A_reading_is_written_with_ids_of_its_own_in_the_agreed_order()
    {
        Assert.Equal(
            """
            {"record":"article","article":{"id":"a1","source":"one.txt","url":null,"title":"Leaving","titleIsDerived":true,"published":"2026-05","publisher":null,"authors":["Ada Byron"],"language":"en","textHash":"sha256:00","extractor":"rules/1"},
            "entities":[{"id":"e1","kind":"Person","subkind":null,"named":true,"name":"Yang Liu","names":["Yang Liu"],"mentions":[{"start":19,"end":27,"text":"Yang Liu","form":"name"}]},
            {"id":"e2","kind":"Institution","subkind":"university","named":true,"name":"Stanford University","names":["Stanford"],"mentions":[{"start":62,"end":70,"text":"Stanford","form":"name"}]}],
            "claims":[{"id":"c1","subject":"e1","type":"WORKS_AT","object":"e2","role":"senior AI researcher","leadership":false,"temporalStatus":"past","validFrom":null,"validTo":"2025","modality":"reported","attributedTo":"e1","collective":false,"group":null,"derivation":"reported",
            "quote":"“I left,” said Dr. Yang Liu, a former senior AI researcher at Stanford.","charStart":0,"charEnd":71,"subjectMention":{"start":19,"end":27},"objectMention":{"start":62,"end":70},"confidence":0.93,"rule":"apposition-role"}],
            "statements":[{"speaker":"e1","kind":"direct","text":"I left,","charStart":1,"charEnd":8,"mentions":["e2"]}]}
            """.ReplaceLineEndings(""),
            Json(writer => ArticleReadingJson.Write(writer, Reading())));
    }

    [Fact]
    public void A_stored_reading_carries_public_ids()
    {
        var stored = new StoredReading(
            Reading(), "o1", 1, new Dictionary<string, string>(StringComparer.Ordinal) { ["person|yang liu"] = "p77", ["institution|stanford"] = "i88" });

        using var json = JsonDocument.Parse(Json(writer => ArticleReadingJson.Write(writer, stored)));

        JsonElement claim = json.RootElement.GetProperty("claims")[0];
        Assert.Equal("p77", claim.GetProperty("subject").GetString());
        Assert.Equal("i88", claim.GetProperty("object").GetString());
        Assert.Equal("p77", claim.GetProperty("attributedTo").GetString());
        Assert.Equal("i88", json.RootElement.GetProperty("statements")[0].GetProperty("mentions")[0].GetString());
    }

    [Theory]
    [InlineData("line\u001b[31m", """line\u001B[31m""")]
    [InlineData("next\u0085line", """next\u0085line""")]
    [InlineData("“Zürich” 深圳", "“Zürich” 深圳")]
    public void Control_characters_are_escaped_and_letters_are_not(string title, string written) =>
        Assert.Contains($"\"title\":\"{written}\"", JsonWithTitle(title), StringComparison.Ordinal);

    [Fact]
    public void Half_of_a_surrogate_pair_becomes_the_replacement_character() =>
        Assert.Contains("\"title\":\"half \\uFFFD pair\"", JsonWithTitle("half \ud83d pair"), StringComparison.Ordinal);

    [Fact]
    public void Every_qualifier_of_the_ontology_has_a_written_form()
    {
        foreach (RelationshipDefinition type in GraphOntology.Default.Relationships)
        {
            string json = Json(writer =>
            {
                writer.WriteStartObject();
                QualifierJson.Write(writer, type.Name, Qualifiers.None, id => id);
                writer.WriteEndObject();
            });

            using var document = JsonDocument.Parse(json);
            Assert.Equal(type.Qualifiers, document.RootElement.EnumerateObject().Select(property => property.Name));
        }
    }

    [Fact]
    public void A_reference_claim_gives_its_source_note_instead_of_a_quote()
    {
        var claim = new Claim
        {
            Id = "c9",
            Subject = "tencent",
            Type = "LOCATED_IN",
            Object = "shenzhen",
            Qualifiers = new Qualifiers { Site = "headquarters" },
            Derivation = Derivation.Reference,
            Confidence = 0.9,
            Rule = "reference",
            SourceNote = "own knowledge, unverified",
        };

        Assert.Equal(
            """
            {"id":"c9","subject":"tencent","type":"LOCATED_IN","object":"shenzhen","site":"headquarters","temporalStatus":"current","validFrom":null,"validTo":null,"modality":"reported","attributedTo":null,"collective":false,"group":null,"derivation":"reference","sourceNote":"own knowledge, unverified","confidence":0.9,"rule":"reference"}
            """,
            Json(writer => ClaimJson.Write(writer, claim, key => key)));
    }

    private static string JsonWithTitle(string title)
    {
        ArticleReading reading = Reading();
        return Json(writer => ArticleReadingJson.Write(writer, reading with { Article = reading.Article with { Title = title } }));
    }

    private static ArticleReading Reading()
    {
        var article = new Article
        {
            Id = "a1",
            Source = "one.txt",
            Title = "Leaving",
            TitleIsDerived = true,
            Published = PartialDate.From(2026, 5),
            Authors = ["Ada Byron"],
            Language = "en",
            Text = Text,
            TextHash = "sha256:00",
            Extractor = "rules/1",
        };
        return new ArticleReading(article, [new TextSpan(0, Text.Length)], [Person(), School()], [Employment()], [Speech()]);
    }

    private static LocalEntity Person() => new()
    {
        Key = "person|yang liu",
        Kind = EntityKind.Person,
        Name = "Yang Liu",
        Names = ["Yang Liu"],
        Mentions = [new Mention(new TextSpan(19, 27), "Yang Liu", MentionForm.Name)],
    };

    private static LocalEntity School() => new()
    {
        Key = "institution|stanford",
        Kind = EntityKind.Institution,
        Subkind = "university",
        Name = "Stanford University",
        Names = ["Stanford"],
        Mentions = [new Mention(new TextSpan(62, 70), "Stanford", MentionForm.Name)],
    };

    private static Claim Employment() => new()
    {
        Id = "c1",
        Subject = "person|yang liu",
        Type = "WORKS_AT",
        Object = "institution|stanford",
        Qualifiers = new Qualifiers { Role = "senior AI researcher", Leadership = false },
        TemporalStatus = TemporalStatus.Past,
        ValidTo = PartialDate.From(2025),
        AttributedTo = "person|yang liu",
        Quote = Text,
        QuoteSpan = new TextSpan(0, Text.Length),
        SubjectMention = new TextSpan(19, 27),
        ObjectMention = new TextSpan(62, 70),
        Confidence = 0.93,
        Rule = "apposition-role",
    };

    private static Statement Speech() =>
        new("s1", "person|yang liu", StatementKind.Direct, "I left,", new TextSpan(1, 8), ["institution|stanford"]);

    private static string Json(Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, GraphJson.WriterOptions))
        {
            write(writer);
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}
