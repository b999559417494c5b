using System.Collections.Frozen;

namespace TalentGraph.Graph.Text;

/// <summary>Legal forms of firms and the words that precede them ("Co., Ltd."), folded.</summary>
internal static class LegalForms
{
    private static readonly FrozenSet<string> Words = new[]
    {
        "inc", "incorporated", "corp", "corporation", "co", "company", "ltd", "limited", "llc", "llp", "lp", "plc", "and",
        "gmbh", "ag", "kg", "kgaa", "se", "sa", "sas", "sarl", "spa", "srl", "nv", "bv", "ab", "asa", "oyj", "oy", "aps",
        "kk", "pte", "pty", "pvt", "bhd", "sdn", "jsc", "pjsc", "ooo",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether a folded word is a legal form or part of one.</summary>
    public static bool Contains(string word) => Words.Contains(word);
}
