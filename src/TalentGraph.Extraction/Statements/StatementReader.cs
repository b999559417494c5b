using TalentGraph.Extraction.Lexicon;
using TalentGraph.Extraction.Pipeline;
using TalentGraph.Extraction.Relations;
using TalentGraph.Extraction.Text;
using TalentGraph.Graph;
using TalentGraph.Graph.Model;
using TalentGraph.Graph.Text;

namespace TalentGraph.Extraction.Statements;

/// <summary>Finds direct and reported speech with its speaker.</summary>
internal sealed class StatementReader(WordClasses classes)
{
    private readonly QuoteReader _quotes = new(classes);
    private readonly ReportedSpeechReader _reported = new(classes);

    /// <summary>Adds the statements of an article, and the tokens that they cover.</summary>
    public void Read(ReadingDraft draft)
    {
        var found = new List<(SpokenPart Part, StatementKind Kind)>();
        _quotes.Read(draft.Text, draft.Views, found);
        foreach (SentenceView view in draft.Views.Where(view => view.Sentence.Kind != UnitKind.NoFacts))
        {
            _reported.Read(view, found);
        }

        found.Sort((a, b) => a.Part.First != b.Part.First ? a.Part.First.CompareTo(b.Part.First) : a.Part.End.CompareTo(b.Part.End));
        draft.Spoken = [.. found.Select(item => item.Part).OrderBy(part => part.End - part.First)];
        draft.Statements = [.. found.Select(item => ToStatement(draft, item.Part, item.Kind))];
    }

    private static Statement ToStatement(ReadingDraft draft, SpokenPart part, StatementKind kind)
    {
        var span = new TextSpan(draft.Text.Tokens.Tokens[part.First].Start, draft.Text.Tokens.Tokens[part.End - 1].End);
        IEnumerable<string> about = draft.Mentions
            .Where(mention => mention.First >= part.First && mention.End <= part.End && mention.Entity is not null)
            .Select(mention => mention.Entity!.Key) // checked in the line above
            .Distinct(StringComparer.Ordinal)
            .Order(CodePointComparer.Instance);
        string place = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{span.Start}-{span.End}");
        return new Statement(
            StableId.Of("s", draft.Article.Id, place), part.Speaker.Key, kind, span.In(draft.Text.Tokens.Text), span, [.. about]);
    }
}
