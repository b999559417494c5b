using System.Text.RegularExpressions;

namespace TalentGraph.Ingestion.Articles;

/// <summary>Lines that belong to the site around an article and never are its headline.</summary>
internal static partial class SiteFurniture
{
    public static bool Is(string line) => Furniture().IsMatch(line);

    [GeneratedRegex(
        @"\b\d+\s*min(ute)?s?\s+read\b|^(by|author|authors|published|updated|posted|source|share|comments?|no comments|home|menu|sign in|log in|subscribe|advertisement|image|photo|credit|read (more|the original)|originally (reported|published)|original headline|related|tags?|categor(y|ies)|newsletter|skip to)\b|^\W*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        500)]
    private static partial Regex Furniture();
}
