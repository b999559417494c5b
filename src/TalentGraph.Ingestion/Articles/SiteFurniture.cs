using System.Text.RegularExpressions;

namespace TalentGraph.Ingestion.Articles;

/// <summary>Lines that belong to the site around an article and never are its headline.</summary>
internal static partial class SiteFurniture
{
    public static bool Is(string line) => !line.Any(char.IsLetter) || WholeLine().IsMatch(line) || Start().IsMatch(line) || ReadingTime().IsMatch(line);

    // Alone on a line these are labels and links; as the first word of a headline they are not ("Home prices rise in Seoul").
    [GeneratedRegex(
        @"^(home|menu|search|share|share this( article)?|comments?|no comments|leave a comment|authors?|published|updated|posted|source|tags|categories|topics|newsletter|related|related (articles|stories)|advertisement|sponsored|image|photo|video|credit|sign in|log in|login|register|subscribe|read more|skip to (main )?content|print|email|x|facebook|linkedin|twitter|whatsapp|news|breaking news|latest news|press release)\W*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex WholeLine();

    [GeneratedRegex(
        @"^((?-i:B[yY]\s+\p{Lu}[\w.'’-]*(\s+(and\s+|&\s+)?\p{Lu}[\w.'’-]*|,\s*\p{Lu}[\w.'’-]*)*$)|(published|posted|updated|last updated|first published)\s+(on|at|by|:)|(published|posted|updated|date|author|authors|source|photo|image|credit|tags|categories|filed under)\s*:|originally (reported|published) (by|at|on|in)|original headline|read the original|skip to |sign up (for|to)|subscribe (to|now)|we use cookies)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Start();

    [GeneratedRegex(
        @"\b[0-9]+\s*[- ]?min(ute)?s?\s+read\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex ReadingTime();
}
