using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using TalentGraph.Graph.Model;
using TalentGraph.Graph.Text;

namespace TalentGraph.Benchmarks.Import;

/// <summary>
/// Readings without an extractor: about 300 words of made-up text, a dozen entities (a few that everybody names, many that few do,
/// persons of whom some return) and eight claims each. The same number gives the same reading.
/// </summary>
internal sealed class SyntheticReadings
{
    private const int Sentences = 16;
    private const int WordsPerSentence = 18;

    private static readonly string[] Syllables =
        ["ka", "ro", "mi", "ten", "lu", "sha", "vor", "ne", "pal", "dri", "gon", "ez", "fi", "bur", "ol", "tam", "que", "sil", "wen", "ja"];

    private readonly string[] _words = [.. Enumerable.Range(0, 4000).Select(i => Word(i * 7919))];

    /// <summary>The reading of a number.</summary>
    public ArticleReading this[int number]
    {
        get
        {
            var random = new Random(number);
            var draft = new Draft("a" + number.ToString("D7", CultureInfo.InvariantCulture));
            for (int i = 0; i < Sentences; i++)
            {
                AddSentence(draft, random, withClaim: i % 2 == 0);
            }

            return draft.Finish(PartialDate.From(2024, random.Next(1, 13), random.Next(1, 28)));
        }
    }

    private static string Word(int seed)
    {
        var random = new Random(seed);
        return string.Concat(Enumerable.Range(0, random.Next(1, 4)).Select(_ => Syllables[random.Next(Syllables.Length)]));
    }

    private static string Capitalised(string word) => char.ToUpperInvariant(word[0]) + word[1..];

    private void AddSentence(Draft draft, Random random, bool withClaim)
    {
        draft.BeginSentence();
        LocalEntity subject = Pick(random, EntityKind.Firm, 6000);
        switch (random.Next(4))
        {
            case 0:
                draft.Claim(Person(random), withClaim ? "WORKS_AT" : null, subject, random);
                break;
            case 1:
                draft.Claim(subject, withClaim ? "LOCATED_IN" : null, Pick(random, EntityKind.Hub, 300), random);
                break;
            case 2:
                draft.Claim(subject, withClaim ? "DEVELOPS" : null, Pick(random, EntityKind.Technology, 500), random);
                break;
            default:
                draft.Claim(subject, withClaim ? "COMPETES_WITH" : null, Pick(random, EntityKind.Firm, 6001), random);
                break;
        }

        for (int i = 0; i < WordsPerSentence; i++)
        {
            draft.Word(_words[random.Next(_words.Length)]);
        }

        draft.EndSentence();
    }

    private LocalEntity Person(Random random)
    {
        // One person in four is known to several articles.
        int number = random.Next(4) == 0 ? random.Next(500) : random.Next(1_000_000);
        return Entity(EntityKind.Person, $"{Capitalised(_words[number % 997])}o {Capitalised(_words[number % 3989])}{Syllables[number % 20]}", null);
    }

    // Squaring favours small numbers: the first hub stands in every tenth article or so.
    private static LocalEntity Pick(Random random, EntityKind kind, int count)
    {
        double share = random.NextDouble();
        int number = (int)(share * share * share * count);
        string name = Capitalised(Word((number * 31) + (int)kind)) + " " + Capitalised(Word((number * 17) + 5 + (int)kind)) + number.ToString(CultureInfo.InvariantCulture);
        return Entity(kind, name, number % 2 == 0 ? $"{EnumText.Of(kind)}:{number}" : null);
    }

    private static LocalEntity Entity(EntityKind kind, string name, string? lexicon) => new()
    {
        Key = EnumText.Of(kind) + "/" + NameFolding.Fold(name),
        Kind = kind,
        Name = name,
        Names = [name],
        LexiconKey = lexicon,
    };

    private sealed class Draft(string id)
    {
        private readonly StringBuilder _text = new();
        private readonly List<TextSpan> _sentences = [];
        private readonly Dictionary<string, LocalEntity> _entities = new(StringComparer.Ordinal);
        private readonly Dictionary<string, List<Mention>> _mentions = new(StringComparer.Ordinal);
        private readonly List<(Claim Claim, int Sentence)> _claims = [];
        private int _start;

        public void BeginSentence()
        {
            if (_text.Length > 0)
            {
                _text.Append(' ');
            }

            _start = _text.Length;
        }

        public void Word(string word) => _text.Append(' ').Append(word);

        public void EndSentence()
        {
            _text.Append('.');
            _sentences.Add(new TextSpan(_start, _text.Length));
        }

        public void Claim(LocalEntity subject, string? type, LocalEntity @object, Random random)
        {
            TextSpan first = Mention(subject);
            _text.Append(" and ");
            TextSpan second = Mention(@object);
            if (type is null || subject.Key == @object.Key)
            {
                return;
            }

            var claim = new Claim
            {
                Id = StableId.Of("c", id, type, first.Start.ToString(CultureInfo.InvariantCulture)),
                Subject = subject.Key,
                Type = type,
                Object = @object.Key,
                SubjectMention = first,
                ObjectMention = second,
                Confidence = random.Next(50, 99) / 100.0,
                Rule = "synthetic",
            };
            _claims.Add((claim, _sentences.Count));
        }

        public ArticleReading Finish(PartialDate published)
        {
            string text = _text.ToString();
            var article = new Article
            {
                Id = id,
                Source = id + ".txt",
                Title = id,
                TitleIsDerived = true,
                Published = published,
                Text = text,
                TextHash = "sha256:" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text))),
                Extractor = "synthetic 1",
            };
            return new ArticleReading(
                article,
                _sentences,
                [.. _entities.Values.Select(entity => entity with { Mentions = _mentions[entity.Key] })],
                [.. _claims.Select(one => one.Claim with { Quote = _sentences[one.Sentence].In(text), QuoteSpan = _sentences[one.Sentence] })],
                []);
        }

        private TextSpan Mention(LocalEntity entity)
        {
            if (_entities.TryAdd(entity.Key, entity))
            {
                _mentions[entity.Key] = [];
            }

            var span = new TextSpan(_text.Length, _text.Length + entity.Name.Length);
            _text.Append(entity.Name);
            _mentions[entity.Key].Add(new Mention(span, entity.Name, MentionForm.Name));
            return span;
        }
    }
}
