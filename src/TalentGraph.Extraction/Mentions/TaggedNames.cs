using TalentGraph.Extraction.Tagging;
using TalentGraph.Graph.Model;

namespace TalentGraph.Extraction.Mentions;

/// <summary>The names that the trained tagger found in an article, in text order, none overlapping another.</summary>
internal sealed class TaggedNames(IReadOnlyList<NameMention> names)
{
    // From here on the tagger is a witness for or against a name that the lexicon only suspects.
    private const float Supporting = 0.7f;
    private const float Opposing = 0.8f;

    private readonly Dictionary<int, NameMention> _byFirst = names.ToDictionary(name => name.FirstToken);

    /// <summary>Nothing found, or no tagger.</summary>
    public static TaggedNames None { get; } = new([]);

    /// <summary>The names.</summary>
    public IReadOnlyList<NameMention> Names { get; } = names;

    /// <summary>Whether these very tokens were found to name something of that kind.</summary>
    public bool Support(EntityKind kind, int first, int end) =>
        At(first, end) is { Probability: >= Supporting } name && Fits(name.Class, kind);

    /// <summary>Whether these very tokens were found to name something of another kind.</summary>
    public bool Oppose(EntityKind kind, int first, int end) =>
        At(first, end) is { Probability: >= Opposing } name && !Fits(name.Class, kind);

    private NameMention? At(int first, int end) => _byFirst.TryGetValue(first, out NameMention name) && name.EndToken == end ? name : null;

    private static bool Fits(NameClass name, EntityKind kind) => name switch
    {
        NameClass.Person => kind == EntityKind.Person,
        NameClass.Organization => kind is EntityKind.Firm or EntityKind.Institution,
        _ => kind == EntityKind.Hub,
    };
}
