using System.Buffers;

namespace TalentGraph.Evaluation.Corpora;

/// <summary>Guesses where spaces stood between tokens.</summary>
internal static class TokenSpacing
{
    private static readonly SearchValues<char> Closing = SearchValues.Create(",.;:?!)]}%’”");
    private static readonly SearchValues<char> Opening = SearchValues.Create("([{$£€“‘");

    public static bool[] Guess(IReadOnlyList<string> tokens)
    {
        var spaces = new bool[tokens.Count];
        bool inQuotes = false;
        bool joinNext = true;
        for (int i = 0; i < tokens.Count; i++)
        {
            string token = tokens[i];
            bool join = joinNext;
            joinNext = false;
            if (token is "\"" or "``" or "''")
            {
                join |= inQuotes;
                inQuotes = !inQuotes;
                joinNext = inQuotes;
            }
            else if (token is "-" or "/" && i > 0 && i + 1 < tokens.Count && IsWord(tokens[i - 1]) && IsWord(tokens[i + 1]))
            {
                join = true;
                joinNext = true;
            }
            else
            {
                join |= IsSuffix(token) || (token.Length == 1 && Closing.Contains(token[0]));
                joinNext = token.Length == 1 && Opening.Contains(token[0]);
            }

            spaces[i] = !join && !string.IsNullOrWhiteSpace(token);
        }

        return spaces;
    }

    private static bool IsWord(string token) => char.IsLetterOrDigit(token[^1]) && char.IsLetterOrDigit(token[0]);

    private static bool IsSuffix(string token) =>
        token is "n't" or "N'T" || (token.Length > 1 && token[0] is '\'' or '’' && token.Length <= 3);
}
