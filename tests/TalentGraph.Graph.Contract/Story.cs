using System.Security.Cryptography;
using System.Text;
using TalentGraph.Graph.Model;
using TalentGraph.Graph.Storage;
using TalentGraph.Graph.Text;

namespace TalentGraph.Graph.Contract;

/// <summary>
/// Writes an article's reading in a few words. An entity is <c>kind:Name</c>, with <c>kind/subkind:Name</c> and
/// <c>kind:Name#lexicon-key</c> where wanted; <c>unnamed</c> as subkind makes it unnamed. A claim is
/// <c>"person:Jonas Adler WORKS_AT firm:Anthropic"</c> and gets a sentence of its own.
/// </summary>
public sealed class Story
{
    private readonly StringBuilder _text = new();
    private readonly List<TextSpan> _sentences = [];
    private readonly Dictionary<string, LocalEntity> _entities = new(StringComparer.Ordinal);
    private readonly List<Claim> _claims = [];
    private readonly List<Statement> _statements = [];
    private readonly string _id;
    private Func<Article, Article> _change = article => article;

    private Story(string id)
    {
        _id = id;
        Sentence($"This is the story {id}.");
    }

    /// <summary>A story of this article id that says nothing yet but its id.</summary>
    public static Story Of(string id) => new(id);

    /// <summary>A story with exactly this text as its one sentence.</summary>
    public static Story WithText(string id, string text)
    {
        var story = new Story(id);
        story._text.Clear();
        story._sentences.Clear();
        return story.Sentence(text);
    }

    /// <summary>Batches of one story each.</summary>
    public static GraphBatch Batch(params ReadOnlySpan<Story> stories)
    {
        List<ArticleReading> readings = [];
        foreach (Story story in stories)
        {
            readings.Add(story.Build());
        }

        return new GraphBatch { Articles = readings };
    }

    /// <summary>Changes fields of the article.</summary>
    public Story With(Func<Article, Article> change)
    {
        Func<Article, Article> former = _change;
        _change = article => change(former(article));
        return this;
    }

    /// <summary>Gives it a publication date.</summary>
    public Story On(string date) => With(article => article with { Published = PartialDate.TryParse(date, out PartialDate parsed) ? parsed : null });

    /// <summary>Adds a sentence without entities.</summary>
    public Story Sentence(string text)
    {
        if (_text.Length > 0)
        {
            _text.Append(' ');
        }

        _sentences.Add(new TextSpan(_text.Length, _text.Length + text.Length));
        _text.Append(text);
        return this;
    }

    /// <summary>Adds a sentence that names these entities.</summary>
    public Story Mentions(params string[] entities)
    {
        int start = _text.Length + 1;
        Sentence(string.Join(" met ", entities.Select(NameOf)) + ".");
        foreach (string entity in entities)
        {
            Mention(entity, start);
            start += NameOf(entity).Length + " met ".Length;
        }

        return this;
    }

    /// <summary>Adds a claim in a sentence of its own; the last words change its fields.</summary>
    public Story Says(string claim, Func<Claim, Claim>? change = null)
    {
        (string subject, string type, string @object) = Parse(claim);
        string words = type.Replace('_', ' ').ToLowerInvariant();
        int start = _text.Length + 1;
        string sentence = $"{NameOf(subject)} {words} {NameOf(@object)}.";
        Sentence(sentence);
        int objectStart = start + NameOf(subject).Length + words.Length + 2;
        var quote = new TextSpan(start, start + sentence.Length);
        Claim read = new()
        {
            Id = StableId.Of("c", _id, type, NameOf(subject), NameOf(@object), start.ToString(System.Globalization.CultureInfo.InvariantCulture)),
            Subject = Mention(subject, start),
            Type = type,
            Object = Mention(@object, objectStart),
            Confidence = 0.8,
            Rule = "test",
            Quote = sentence,
            QuoteSpan = quote,
            SubjectMention = new TextSpan(start, start + NameOf(subject).Length),
            ObjectMention = new TextSpan(objectStart, objectStart + NameOf(@object).Length),
        };
        _claims.Add(change is null ? read : change(read));
        return this;
    }

    /// <summary>Adds a statement by a speaker about an entity.</summary>
    public Story Quotes(string speaker, string about)
    {
        Mentions(speaker, about);
        TextSpan span = _sentences[^1];
        _statements.Add(new Statement(
            StableId.Of("s", _id, span.Start.ToString(System.Globalization.CultureInfo.InvariantCulture)),
            KeyOf(speaker),
            StatementKind.Direct,
            _text.ToString(span.Start, span.Length),
            span,
            [KeyOf(about)]));
        return this;
    }

    /// <summary>The local key of an entity of the story.</summary>
    public static string KeyOf(string entity) => Head(entity).Kind + "/" + NameOf(entity);

    /// <summary>The reading.</summary>
    public ArticleReading Build()
    {
        string text = _text.ToString();
        Article article = _change(new Article
        {
            Id = _id,
            Source = _id + ".txt",
            Title = "Story " + _id,
            Text = text,
            TextHash = "sha256:" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text))),
            Extractor = "test 1",
        });
        return new ArticleReading(article, [.. _sentences], [.. _entities.Values], [.. _claims], [.. _statements]);
    }

    internal static (string Subject, string Type, string Object) Parse(string claim)
    {
        string[] words = claim.Split(' ');
        int type = Array.FindIndex(words, word => word.Length > 3 && word.All(c => char.IsAsciiLetterUpper(c) || c == '_'));
        return (string.Join(' ', words[..type]), words[type], string.Join(' ', words[(type + 1)..]));
    }

    internal static LocalEntity Entity(string entity)
    {
        (string kind, string? subkind) = Head(entity);
        string? lexicon = entity.Contains('#', StringComparison.Ordinal) ? kind + ":" + entity[(entity.IndexOf('#', StringComparison.Ordinal) + 1)..] : null;
        return new LocalEntity
        {
            Key = KeyOf(entity),
            Kind = EnumText.Parse<EntityKind>(kind),
            Subkind = subkind == "unnamed" ? null : subkind,
            Named = subkind != "unnamed",
            Name = NameOf(entity),
            Names = [NameOf(entity)],
            LexiconKey = lexicon,
        };
    }

    private static (string Kind, string? Subkind) Head(string entity)
    {
        string[] head = entity[..entity.IndexOf(':', StringComparison.Ordinal)].Split('/');
        return (head[0], head.Length > 1 ? head[1] : null);
    }

    private static string NameOf(string entity) => entity[(entity.IndexOf(':', StringComparison.Ordinal) + 1)..].Split('#')[0];

    private string Mention(string entity, int start)
    {
        string key = KeyOf(entity);
        var mention = new Mention(new TextSpan(start, start + NameOf(entity).Length), NameOf(entity), MentionForm.Name);
        LocalEntity known = _entities.GetValueOrDefault(key) ?? Entity(entity);
        _entities[key] = known with { Mentions = [.. known.Mentions, mention] };
        return key;
    }
}
