using System.Globalization;
using System.Text;

namespace TalentGraph.Benchmarks.Corpus;

/// <summary>
/// Makes articles by number: the same seed and number give the same article on every machine. About three in a hundred are near
/// copies of the article before them, as agencies' stories are; all others have a text of their own.
/// </summary>
internal sealed class ArticleGenerator(ulong seed)
{
    private const int OneCopyIn = 32;
    private const int FewestSentences = 12;
    private const int SentenceSpread = 15;

    private static readonly string[] Publishers =
        ["The Pearl Ledger", "Meridian Wire", "Harbour Courier", "Northern Dispatch", "The Talent Ledger", "Quayside Post", "Civic Record"];

    private static readonly string[] Body = ["fact", "fact", "fact", "quote", "quote", "colour", "colour", "colour"];

    private readonly Template _template = Template.Load();

    public CorpusArticle Make(int number)
    {
        bool isCopy = number % OneCopyIn == OneCopyIn - 1;
        var random = CorpusRandom.For(seed, isCopy ? number - 1 : number);
        var cast = new Cast(random);
        string title = _template.Expand("title", cast, random);
        string text = Text(title, cast, random);
        string publisher = Publishers[number % Publishers.Length];
        return new CorpusArticle(
            string.Create(CultureInfo.InvariantCulture, $"https://news-{number % 97}.example/{seed:x}/{number}"),
            title,
            isCopy ? $"{text}\nThis report first ran elsewhere and was shortened by {publisher}.\n" : text,
            new DateOnly(2024, 1, 1).AddDays(number % 900).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            publisher,
            [NameForge.Person((number * 31) % NameForge.Persons)]);
    }

    private string Text(string title, Cast cast, CorpusRandom random)
    {
        var text = new StringBuilder(title).Append("\n\n").Append(_template.Expand("lead", cast, random)).Append('\n');
        int sentences = FewestSentences + random.Below(SentenceSpread);
        for (int i = 0; i < sentences; i++)
        {
            text.Append(_template.Expand(random.Pick(Body), cast, random)).Append(i % 3 == 2 ? "\n" : " ");
        }

        return text.Append('\n').Append(_template.Expand("end", cast, random)).Append('\n').ToString();
    }
}
