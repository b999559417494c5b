using System.Text;

namespace TalentGraph.Export.Tests.Cypher;

/// <summary>Reads a script as Cypher 5 does: unicode escapes first, then literals; what is left must not depend on names.</summary>
internal static class CypherReading
{
    public static string WithoutLiterals(string script)
    {
        Assert.DoesNotContain("\\u", script, StringComparison.OrdinalIgnoreCase);
        var rest = new StringBuilder();
        for (int i = 0; i < script.Length; i++)
        {
            if (script[i] == '\'')
            {
                i = EndOfLiteral(script, i);
                rest.Append("''");
            }
            else
            {
                rest.Append(script[i]);
            }
        }

        return rest.Replace(" + ''", "").ToString();
    }

    private static int EndOfLiteral(string script, int start)
    {
        int i = start + 1;
        while (script[i] != '\'')
        {
            Assert.False(char.IsControl(script[i]));
            i += script[i] == '\\' ? 2 : 1;
        }

        return i;
    }
}
