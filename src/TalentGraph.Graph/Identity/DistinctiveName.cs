using System.Collections.Frozen;
using TalentGraph.Graph.Model;

namespace TalentGraph.Graph.Identity;

/// <summary>
/// Tells names that point at one thing anywhere ("Made in China 2025") from those that every country or university has
/// one of ("National AI Strategy", "Ministry of Finance", "MIT" for whoever has these initials). Works on normalised names.
/// </summary>
internal static class DistinctiveName
{
    // Initials of two or three letters are shared by too many.
    private const int ShortestInitials = 4;

    private static readonly FrozenSet<string> GenericWords = new[]
    {
        // function words and ordinals
        "a", "an", "the", "of", "for", "and", "on", "in", "to", "at", "by", "its", "new", "first", "second", "third", "next", "generation",
        "general", "main", "joint", "special", "strategic", "key", "global", "international", "national", "federal", "state", "regional",
        "provincial", "municipal", "local", "city", "public", "private", "central", "royal", "people", "peoples", "supreme", "high", "higher",
        "upper", "lower", "north", "northern", "south", "southern", "east", "eastern", "west", "western",
        // subject matter
        "ai", "artificial", "intelligence", "machine", "learning", "data", "digital", "technology", "technologies", "tech", "science",
        "sciences", "scientific", "innovation", "innovative", "research", "development", "industry", "industrial", "trade", "commerce",
        "economic", "economy", "economics", "finance", "financial", "treasury", "education", "labour", "labor", "employment", "skills",
        "talent", "talents", "talented", "skilled", "worker", "workers", "foreign", "expert", "experts", "researcher", "researchers", "student",
        "students", "startup", "startups", "entrepreneur", "entrepreneurs", "engineer", "engineers", "engineering", "computing", "computer",
        "chip", "chips", "semiconductor", "semiconductors", "export", "exports", "import", "control", "controls", "security", "safety", "defence",
        "defense", "immigration", "migration", "home", "interior", "affairs", "justice", "health", "energy", "information", "communications",
        "human", "resources", "social", "budget", "money", "free", "open", "smart", "future", "green", "medical", "business", "management", "law",
        // what it is
        "strategy", "plan", "action", "programme", "program", "initiative", "scheme", "act", "bill", "policy", "policies", "regulation",
        "regulations", "rule", "rules", "framework", "order", "executive", "guideline", "guidelines", "guidance", "roadmap", "blueprint", "agenda",
        "visa", "visas", "pass", "permit", "tax", "incentive", "incentives", "credit", "credits", "relief", "subsidy", "subsidies", "grant",
        "grants", "fund", "funds", "funding", "fellowship", "fellowships", "scholarship", "scholarships", "sanctions", "restrictions", "ban",
        "ministry", "department", "bureau", "office", "agency", "authority", "commission", "committee", "council", "board", "administration",
        "government", "cabinet", "parliament", "congress", "senate", "house", "assembly", "court", "bank", "institute", "institutes", "institution",
        "university", "college", "school", "faculty", "academy", "centre", "center", "laboratory", "laboratories", "lab", "labs", "hospital",
        "library", "museum", "foundation", "association", "society", "union", "party", "army", "navy", "force", "forces", "police", "service",
        "services", "company", "corporation", "group", "holdings", "ventures", "capital", "partners", "solutions", "systems", "media", "news",
        "zone", "park", "district", "area", "region", "hub", "cluster", "valley", "corridor", "quarter", "downtown", "port", "bay", "island",
        "town", "village", "county", "province", "country", "campus", "model", "models", "network", "networks", "language", "large", "platform",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <param name="kind">Kind; never a person.</param>
    /// <param name="normalised">Normalised name.</param>
    /// <param name="name">The name as written, which shows initials.</param>
    public static bool Is(EntityKind kind, string normalised, string name)
    {
        if (normalised.Length == 0 || IsShortInitials(name))
        {
            return false;
        }

        // Fields of technology mean the same to everyone.
        return kind == EntityKind.Technology
            || normalised.Split(' ').Any(word => !GenericWords.Contains(word) && !IsNumber(word));
    }

    private static bool IsShortInitials(string name) =>
        name.Length < ShortestInitials && name.All(c => char.IsAsciiLetter(c) || c == '.');

    private static bool IsNumber(string word) => word.All(char.IsAsciiDigit);
}
