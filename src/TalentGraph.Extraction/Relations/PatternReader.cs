using System.Globalization;
using TalentGraph.Extraction.Lexicon;

namespace TalentGraph.Extraction.Relations;

/// <summary>
/// Reads a pattern. Its elements, parted by spaces: <c>word|word</c> (literal), <c>&lt;class|word&gt;</c> (a class of words.tsv, or
/// several), a trailing <c>?</c> (may be absent), <c>S:person</c> (slot), <c>.6</c> (gap inside a
/// noun phrase), <c>..6</c> (gap without names), <c>...6</c> (gap), <c>....6</c> (gap without a second
/// subject),
/// <c>~</c> (auxiliaries and adverbs), <c>app</c> (apposition), <c>rel</c> (", which"), <c>ROLE</c>, <c>^</c> (a clause's subject starts here),
/// <c>$</c> (a clause ends here), <c>!&lt;class&gt;</c> (the next word is not of the class).
/// </summary>
internal sealed class PatternReader(ExtractionLexicon lexicon)
{
    /// <summary>The elements of a pattern.</summary>
    /// <exception cref="FormatException">An element has no meaning.</exception>
    public IReadOnlyList<Element> Read(string pattern) =>
        [.. pattern.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(ReadElement)];

    private Element ReadElement(string text)
    {
        switch (text)
        {
            case "~":
                return new FillerElement();
            case "app":
                return new AppositionElement();
            case "rel":
                return new RelativeElement();
            case "ROLE":
                return new RoleElement();
            case "^":
                return new ClauseStartElement();
            case "$":
                return new AheadElement(Not: null);
        }

        if (text[0] == '.' && text.Length > 1)
        {
            string most = text.TrimStart('.');
            GapOver over = (text.Length - most.Length) switch { 1 => GapOver.OnePhrase, 2 => GapOver.NoNames, 3 => GapOver.AllNames, _ => GapOver.OtherNames };
            return new GapElement(int.Parse(most, CultureInfo.InvariantCulture), over);
        }

        if (text[0] == '!')
        {
            return new AheadElement(Words(text[1..]));
        }

        bool optional = text.Length > 1 && text[^1] == '?';
        string body = optional ? text[..^1] : text;
        return body.Length > 2 && body[1] == ':'
            ? new SlotElement(body[0], Kinds(body[2..]), optional)
            : new WordElement(Words(body), optional);
    }

    private WordSet Words(string text)
    {
        var words = new WordSet();
        bool classes = text[0] == '<' && text[^1] == '>';
        foreach (string part in (classes ? text[1..^1] : text).Split('|', StringSplitOptions.RemoveEmptyEntries))
        {
            if (classes)
            {
                words.Add(lexicon.Classes[part]);
            }
            else
            {
                words.Add(lexicon.Words.Add(part));
            }
        }

        return words;
    }

    private static SlotKinds Kinds(string text)
    {
        SlotKinds kinds = SlotKinds.None;
        foreach (string part in text.Split('|'))
        {
            kinds |= part switch
            {
                "person" => SlotKinds.Person,
                "firm" => SlotKinds.Firm,
                "inst" => SlotKinds.Institution,
                "org" => SlotKinds.Organization,
                "hub" => SlotKinds.Hub,
                "nominal" => SlotKinds.Nominal,
                "demonym" => SlotKinds.Demonym,
                "origin" => SlotKinds.Hub | SlotKinds.Demonym,
                "product" => SlotKinds.Product,
                "policy" => SlotKinds.Policy,
                "tech" => SlotKinds.Technology,
                _ => throw new FormatException($"\"{part}\" is no kind of slot; expected person, firm, inst, org, hub, product, nominal, demonym, origin, policy or tech."),
            };
        }

        return kinds;
    }
}
