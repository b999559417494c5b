namespace TalentGraph.Export.Tests;

/// <summary>Names that break formats which are written carelessly.</summary>
internal static class HostileNames
{
    public static TheoryData<string> All { get; } =
    [
        "Plain",
        "O'Brien \"&\" <Sons>",
        "a,b;c\r\nd\te",
        "]]> --> <!-- <![CDATA[",
        "nul\0 esc\u001b[31m bell\a c1\u009b",
        "back\\slash \\u0027 \\\\u0027; DROP",
        "' }) DETACH DELETE n; //",
        "=HYPERLINK(\"http://example.org\")",
        "-1+1|cmd",
        "深圳 🚀 e\u0301",
        "half \ud83d pair \udc00",
        "\uFFFE\uFFFF\u2028",
    ];
}
