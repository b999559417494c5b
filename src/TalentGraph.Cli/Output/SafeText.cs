using System.Text;

namespace TalentGraph.Cli.Output;

/// <summary>
/// Makes text from articles and files safe to show: control characters could move the cursor or change colours, and
/// direction marks could make a sentence read otherwise than it is stored.
/// </summary>
internal static class SafeText
{
    /// <summary>One line: line breaks and tabs become blanks, what is unsafe becomes U+FFFD.</summary>
    public static string Line(string text) => Replace(text, keepLines: false);

    /// <summary>Several lines: line feeds and tabs stay.</summary>
    public static string Block(string text) => Replace(text, keepLines: true);

    private static string Replace(string text, bool keepLines)
    {
        if (!text.Any(c => IsUnsafe(c)))
        {
            return text;
        }

        var safe = new StringBuilder(text.Length);
        foreach (char c in text)
        {
            safe.Append(c switch
            {
                '\n' or '\t' => keepLines ? c : ' ',
                '\r' => ' ',
                _ => IsUnsafe(c) ? '\uFFFD' : c,
            });
        }

        return safe.ToString();
    }

    private static bool IsUnsafe(char c) =>
        char.IsControl(c) || c is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') or '\u2028' or '\u2029';
}
