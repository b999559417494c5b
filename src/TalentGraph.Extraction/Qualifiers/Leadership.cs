using TalentGraph.Graph.Text;

namespace TalentGraph.Extraction.Qualifiers;

/// <summary>Tells whether a role leads the whole organization.</summary>
internal static class Leadership
{
    private static readonly HashSet<string> Heads = new(StringComparer.Ordinal)
    {
        "ceo", "cto", "cfo", "coo", "cio", "cso", "cmo", "cpo", "chairman", "chairwoman", "chairperson", "chair", "president", "rector",
        "chancellor", "premier", "minister", "governor", "mayor", "director", "head", "boss", "leader", "commissioner", "principal",
    };

    /// <summary>Whether the role is that of a head of the organization or of a chief officer.</summary>
    public static bool IsLeading(string role)
    {
        string[] words = NameFolding.Fold(role).Split(' ');
        if (words.Any(word => word is "vice" or "deputy" or "assistant" or "associate" or "of" or "department" or "research" or "board" or "former"))
        {
            return words.Contains("chief", StringComparer.Ordinal) && words.Contains("officer", StringComparer.Ordinal)
                && !words.Contains("deputy", StringComparer.Ordinal);
        }

        bool chief = words.Contains("chief", StringComparer.Ordinal)
            && words.Any(word => word is "executive" or "officer") && !words.Contains("scientist", StringComparer.Ordinal);
        return chief || Heads.Contains(words[^1]) || (words[^1] == "founder" && words.Length > 1 && chief)
            || words.Any(word => word is "ceo" or "chairman" or "president" && !words.Contains("vice", StringComparer.Ordinal));
    }
}
