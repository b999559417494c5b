using TalentGraph.Graph.Model;
using TalentGraph.Graph.Text;

namespace TalentGraph.Extraction.Lexicon;

/// <summary>How lexicon keys are written: the kind in lower case, a colon, the key of the file.</summary>
internal static class LexiconKeys
{
    /// <summary>Prefix of hubs.</summary>
    public const string Hub = "hub:";

    /// <summary>Prefix of institutions.</summary>
    public const string Institution = "institution:";

    /// <summary>The prefix of a kind.</summary>
    public static string Prefix(EntityKind kind) => EnumText.Of(kind) + ":";
}
