using System.Collections.Frozen;
using TalentGraph.Extraction.Lexicon;

namespace TalentGraph.Evaluation.Corpora;

/// <summary>The demonyms of the shipped lexicon, which no set of ours counts as places.</summary>
public static class ShippedDemonyms
{
    private static readonly FrozenSet<string> Forms =
        TabbedFile.ReadRows("demonyms.tsv", 3).Select(row => row[0].TrimStart('?')).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether a word is a demonym as it stands, such as "American".</summary>
    /// <param name="word">The word, or words.</param>
    public static bool Contains(string word) => Forms.Contains(word);
}
