using System.Runtime.InteropServices;

namespace TalentGraph.Extraction.Tagging;

/// <summary>The lists in which a token stands, by its place in the entry; bit n of each field is list n.</summary>
/// <param name="Begins">Lists of which an entry of several tokens begins here.</param>
/// <param name="Continues">Lists of which an entry began earlier and goes on or ends here.</param>
/// <param name="Whole">Lists that hold the token alone.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct GazetteerMark(ushort Begins, ushort Continues, ushort Whole)
{
    /// <summary>Whether the token stands in no list.</summary>
    public bool IsEmpty => (Begins | Continues | Whole) == 0;

    /// <summary>Both marks together.</summary>
    /// <param name="other">Another list's mark of the same token.</param>
    public GazetteerMark With(GazetteerMark other) => new(
        (ushort)(Begins | other.Begins),
        (ushort)(Continues | other.Continues),
        (ushort)(Whole | other.Whole));
}
