using System.Runtime.InteropServices;

namespace TalentGraph.GraphQL.Language;

/// <summary>A place in a GraphQL document.</summary>
/// <param name="Line">The line, counted from 1; LF, CR and CRLF end a line.</param>
/// <param name="Column">The column, counted from 1, in UTF-16 units.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct SourceLocation(int Line, int Column)
{
    /// <summary>The place in the form <c>line:column</c>.</summary>
    public override string ToString() => string.Create(
        System.Globalization.CultureInfo.InvariantCulture, $"{Line}:{Column}");
}
