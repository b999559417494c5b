using System.Globalization;
using System.Text;
using TalentGraph.GraphQL.Language.Syntax;

namespace TalentGraph.GraphQL.Language;

/// <summary>Text with indentation, and the two forms of strings, for <see cref="Printer"/>.</summary>
internal sealed class PrintWriter
{
    private const string Indentation = "  ";

    private readonly StringBuilder _text = new();
    private int _depth;

    public PrintWriter Write(string text)
    {
        _text.Append(text);
        return this;
    }

    public PrintWriter Line()
    {
        _text.Append('\n');
        for (var i = 0; i < _depth; i++)
        {
            _text.Append(Indentation);
        }

        return this;
    }

    public PrintWriter Indent()
    {
        _depth++;
        return this;
    }

    public PrintWriter Outdent()
    {
        _depth--;
        return this;
    }

    public void String(StringValueNode node)
    {
        if (node.IsBlock && FitsBlock(node.Value))
        {
            Block(node.Value);
        }
        else
        {
            Quoted(node.Value);
        }
    }

    public override string ToString() => _text.ToString();

    /// <summary>Whether a block string gives the value back: its edges and its common indentation would be lost.</summary>
    private static bool FitsBlock(string value)
    {
        var lines = value.Split('\n');
        return !value.Any(c => char.IsControl(c) && c is not ('\n' or '\t'))
            && !string.IsNullOrWhiteSpace(lines[0])
            && !string.IsNullOrWhiteSpace(lines[^1])
            && lines.Any(line => line.Length > 0 && line[0] is not (' ' or '\t'));
    }

    private void Block(string value)
    {
        Write("\"\"\"");
        foreach (var line in value.Replace("\"\"\"", "\\\"\"\"", StringComparison.Ordinal).Split('\n'))
        {
            if (line.Length > 0)
            {
                Line().Write(line);
            }
            else
            {
                _text.Append('\n');
            }
        }

        Line().Write("\"\"\"");
    }

    private void Quoted(string value)
    {
        _text.Append('"');
        foreach (var c in value)
        {
            switch (c)
            {
                case '"':
                    _text.Append("\\\"");
                    break;
                case '\\':
                    _text.Append(@"\\");
                    break;
                case '\n':
                    _text.Append("\\n");
                    break;
                case < ' ' or (>= '\u007F' and <= '\u009F'):
                    _text.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}");
                    break;
                default:
                    _text.Append(c);
                    break;
            }
        }

        _text.Append('"');
    }
}
