using System.Runtime.InteropServices;

namespace TalentGraph.GraphQL.Language;

/// <summary>A token: its kind, its bytes in the source (quotes included) and its place.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Token(TokenKind Kind, int Start, int End, SourceLocation Location)
{
    public int Length => End - Start;
}
