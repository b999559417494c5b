using System.Text;

namespace TalentGraph.Graph.Neo4j.Rows;

/// <summary>Cuts folded text into the words that the full-text index knows: runs of letters and digits. Index and query are cut alike.</summary>
internal static class SearchWords
{
    /// <summary>The words, with single spaces between them; empty when there is none.</summary>
    public static string Of(string folded)
    {
        var words = new StringBuilder(folded.Length);
        foreach (Rune rune in folded.EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune) || Rune.IsNumber(rune))
            {
                words.Append(rune.ToString());
            }
            else if (words.Length > 0 && words[^1] != ' ')
            {
                words.Append(' ');
            }
        }

        return words.ToString().TrimEnd();
    }
}
