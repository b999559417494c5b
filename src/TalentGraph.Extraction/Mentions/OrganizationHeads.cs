using TalentGraph.Extraction.Lexicon;
using TalentGraph.Graph.Model;

namespace TalentGraph.Extraction.Mentions;

/// <summary>The words that end an organization's name, and what they say of its kind.</summary>
internal sealed class OrganizationHeads
{
    private static readonly (string Class, EntityKind Kind, string Subkind)[] Sorts =
    [
        ("org-university", EntityKind.Institution, "university"),
        ("org-school", EntityKind.Institution, "university"),
        ("org-institute", EntityKind.Institution, "research_institute"),
        ("org-legislature", EntityKind.Institution, "legislature"),
        ("org-government", EntityKind.Institution, "government"),
        ("org-civil", EntityKind.Institution, "nonprofit"),
        ("org-media", EntityKind.Institution, "media"),
        ("org-legal", EntityKind.Firm, "company"),
        ("org-investor", EntityKind.Firm, "investor"),
        ("org-lab", EntityKind.Firm, "lab"),
        ("org-firm", EntityKind.Firm, "company"),
    ];

    private readonly WordSet[] _sets;

    public OrganizationHeads(WordClasses classes) => _sets = [.. Sorts.Select(sort => classes[sort.Class])];

    /// <summary>All heads as one set.</summary>
    public static WordSet All(WordClasses classes)
    {
        var all = new WordSet();
        foreach ((string name, _, _) in Sorts)
        {
            all.Add(classes[name]);
        }

        return all;
    }

    /// <summary>The kind and subkind that a word gives, when it is a head.</summary>
    public bool TryGet(int word, out EntityKind kind, out string subkind, out bool takesOf)
    {
        for (int i = 0; i < _sets.Length; i++)
        {
            if (_sets[i].Contains(word))
            {
                (_, kind, subkind) = Sorts[i];
                takesOf = kind == EntityKind.Institution && subkind != "media";
                return true;
            }
        }

        (kind, subkind, takesOf) = (default, "", false);
        return false;
    }
}
