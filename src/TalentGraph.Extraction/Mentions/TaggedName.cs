using TalentGraph.Extraction.Tagging;
using TalentGraph.Graph.Model;

namespace TalentGraph.Extraction.Mentions;

/// <summary>All places of an article where the tagger found one and the same name, and what they say together of its class.</summary>
internal sealed class TaggedName
{
    // What another place costs in certainty, and what doubt remains when the words around say the same.
    private const double ByAnother = 0.95;
    private const double WhenTold = 0.3;

    private readonly double[] _weights = new double[3];
    private bool _isTold;

    /// <summary>Where it stands, in text order.</summary>
    public List<NameMention> Places { get; } = [];

    /// <summary>The class with the most weight.</summary>
    public NameClass Class => _weights[0] >= _weights[1] && _weights[0] >= _weights[2] ? NameClass.Person
        : _weights[1] >= _weights[2] ? NameClass.Organization : NameClass.Place;

    /// <summary>Whether the words around say that it is made or used rather than acting.</summary>
    public bool IsProduct { get; private set; }

    /// <summary>Takes in a place, with its chance in news.</summary>
    public void Add(NameMention place)
    {
        NameMention calibrated = place with { Probability = InNews(place) };
        Places.Add(calibrated);
        _weights[(int)place.Class] += calibrated.Probability;
    }

    // The tagger's own chances are those of all its corpora. In articles about firms and talent a name that may be that of an
    // organization is one more often: log odds by which our annotated articles differ, read by taggers that had not seen them.
    private static float InNews(NameMention place)
    {
        double shift = place.Class switch
        {
            NameClass.Organization => place.EndToken > place.FirstToken + 1 ? 1.3 : 1.8,
            NameClass.Person when place.EndToken > place.FirstToken + 1 => 0.7,
            _ => 0,
        };
        double odds = Math.Exp(shift) * place.Probability / Math.Max(1e-6, 1 - place.Probability);
        return (float)(odds / (1 + odds));
    }

    /// <summary>
    /// Takes in what the words around the places say; one cue counts as much as one sure place. A weak cue says nothing against
    /// what all places agree to be a person's name.
    /// </summary>
    public void Weigh(NameTally tally)
    {
        IsProduct = tally.Of(EntityKind.Technology) > tally.Of(EntityKind.Firm) + tally.Of(EntityKind.Institution);
        bool told = tally.TryDecide(out EntityKind kind, out _);
        if (Places.TrueForAll(place => place.Class == NameClass.Person) && !told)
        {
            return;
        }

        _weights[(int)NameClass.Organization] += tally.Of(EntityKind.Firm) + tally.Of(EntityKind.Institution);
        _weights[(int)NameClass.Place] += tally.Of(EntityKind.Hub);
        _isTold = told && (kind == EntityKind.Hub ? Class == NameClass.Place : Class == NameClass.Organization && kind is EntityKind.Firm or EntityKind.Institution);
    }

    /// <summary>The chance, 0 to 1, that a place names something of <see cref="Class"/>: its own, or nearly that of the surest place.</summary>
    public double ChanceAt(NameMention place)
    {
        double surest = Places.Where(other => other.Class == Class).Select(other => (double)other.Probability).DefaultIfEmpty(0.5).Max();
        double chance = Math.Max(surest * ByAnother, place.Class == Class ? place.Probability : 0);
        return _isTold ? 1 - ((1 - chance) * WhenTold) : chance;
    }
}
