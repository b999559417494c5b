using System.Globalization;
using TalentGraph.Extraction.Lexicon;
using TalentGraph.Graph.Model;
using TalentGraph.Graph.Text;

namespace TalentGraph.Extraction.Relations;

/// <summary>
/// Reads a file of rules. A block starts with <c>rule NAME CONFIDENCE</c>; <c>match</c> lines hold patterns,
/// <c>clause</c> lines a subject and what follows its verb, which stands for the main clause, the relative clause and the second verb; <c>emit</c> lines
/// claims, <c>yes</c> lines phrases with the claims that they must give, <c>no</c> lines phrases that must give none.
/// </summary>
internal sealed class RuleFile(ExtractionLexicon lexicon, string name)
{
    private const string SecondVerbGap = "....18";

    private readonly PatternReader _patterns = new(lexicon);
    private readonly List<Rule> _rules = [];
    private readonly List<IReadOnlyList<Element>> _matches = [];
    private readonly List<Emission> _emissions = [];
    private readonly List<RuleExample> _examples = [];
    private string? _rule;
    private double _confidence;

    /// <summary>Reads the embedded file.</summary>
    /// <exception cref="InvalidDataException">A line is no rule; the message says where and why.</exception>
    public static IReadOnlyList<Rule> Read(ExtractionLexicon lexicon, string name)
    {
        using var reader = new StreamReader(TabbedFile.Open(name));
        return new RuleFile(lexicon, name).Read(reader);
    }

    private List<Rule> Read(StreamReader reader)
    {
        int number = 0;
        while (reader.ReadLine() is { } line)
        {
            number++;
            try
            {
                Line(line.Trim());
            }
            catch (Exception exception) when (exception is FormatException or KeyNotFoundException)
            {
                throw new InvalidDataException($"{name}, line {number}: {exception.Message}", exception);
            }
        }

        Close();
        return _rules;
    }

    private void Line(string line)
    {
        int space = line.IndexOf(' ', StringComparison.Ordinal);
        string rest = space < 0 ? "" : line[(space + 1)..].Trim();
        switch (space < 0 ? line : line[..space])
        {
            case "" or "#":
                break;
            case "rule":
                Close();
                string[] head = rest.Split(' ', StringSplitOptions.RemoveEmptyEntries);
                (_rule, _confidence) = (head[0], double.Parse(head[1], CultureInfo.InvariantCulture));
                break;
            case "match":
                _matches.Add(_patterns.Read(rest));
                break;
            case "clause":
                _matches.AddRange(Clause(rest).Select(_patterns.Read));
                break;
            case "emit":
                _emissions.Add(Emit(rest));
                break;
            case "yes":
                string[] example = rest.Split("=>");
                _examples.Add(new RuleExample(
                    example[0].Trim(), [.. example[1].Split(';').Select(claim => claim.Trim())]));
                break;
            case "no":
                _examples.Add(new RuleExample(rest, []));
                break;
            default:
                throw new FormatException($"\"{line}\" is no line of a rule; expected rule, match, clause, emit, yes, no or #.");
        }
    }

    // "X hired …", "X, which hired …", "X did this and hired …"
    private static string[] Clause(string text)
    {
        int space = text.IndexOf(' ', StringComparison.Ordinal);
        (string subject, string rest) = (text[..space], text[(space + 1)..]);
        return
        [
            $"^ {subject} app ~ {rest}",
            $"{subject} rel ~ {rest}",
            $"^ {subject} {SecondVerbGap} and ~ {rest}",
        ];
    }

    private void Close()
    {
        if (_rule is not null)
        {
            _rules.Add(new Rule(_rule, _confidence, [.. _matches], [.. _emissions], [.. _examples]));
        }

        _matches.Clear();
        _emissions.Clear();
        _examples.Clear();
    }

    private static Emission Emit(string text)
    {
        string[] words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var emission = new Emission { Type = words[0], Subject = words[1][0], Object = words[2][0] };
        foreach (string option in words.Skip(3))
        {
            string[] pair = option.Split('=');
            emission = pair[0] switch
            {
                "past" => emission with { TemporalStatus = TemporalStatus.Past },
                "planned" => emission with { TemporalStatus = TemporalStatus.Planned, Modality = Modality.Planned },
                "hedged" => emission with { Modality = Modality.Hedged },
                "denied" => emission with { Modality = Modality.Denied },
                "role" => emission with { WithRole = true },
                "leads" => emission with { Leads = true },
                "from" => emission with { From = pair[1][0] },
                "effect" => emission with { Effect = EnumText.Parse<Effect>(pair[1]) },
                "site" => emission with { Site = pair[1] },
                "collective" => emission with { Collective = true },
                "phrase" => emission with { InPassing = true },
                "single" => emission with { OnlySingle = true },
                "s1" => emission with { FirstSubject = true },
                "sl" => emission with { LastSubject = true },
                "o1" => emission with { FirstObject = true },
                "among" => emission with { AmongMembers = true },
                _ => throw new FormatException($"\"{option}\" is no option of an emit line."),
            };
        }

        return emission;
    }
}
