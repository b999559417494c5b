using System.Globalization;
using System.Text;

namespace TalentGraph.GraphQL.Language;

/// <summary>Turns the bytes of a string token into its value (spec 2.10.4, static semantics).</summary>
internal static class StringDecoder
{
    /// <summary>The value of a quoted string.</summary>
    /// <exception cref="GraphQLSyntaxException">An escape is unknown or names no Unicode scalar value.</exception>
    public static string Decode(ReadOnlySpan<byte> source, Token token)
    {
        var body = source[(token.Start + 1)..(token.End - 1)];
        if (body.IndexOf((byte)'\\') < 0)
        {
            return Encoding.UTF8.GetString(body);
        }

        var text = new StringBuilder(body.Length);
        var position = 0;
        while (position < body.Length)
        {
            var plain = body[position..].IndexOf((byte)'\\');
            if (plain < 0)
            {
                text.Append(Encoding.UTF8.GetString(body[position..]));
                break;
            }

            text.Append(Encoding.UTF8.GetString(body.Slice(position, plain)));
            position += plain;
            var length = Escape(body[position..], text);
            if (length == 0)
            {
                throw BadEscape(source, token, position);
            }

            position += length;
        }

        return text.ToString();
    }

    /// <summary>The value of a block string, without common indentation and blank edges.</summary>
    public static string DecodeBlock(ReadOnlySpan<byte> source, Token token)
    {
        var raw = Encoding.UTF8.GetString(source[(token.Start + 3)..(token.End - 3)])
            .Replace("\\\"\"\"", "\"\"\"", StringComparison.Ordinal)
            .Replace("\r\n", "\n", StringComparison.Ordinal)
            .Replace('\r', '\n');
        var lines = raw.Split('\n');
        var indent = lines.Skip(1).Where(line => !IsBlank(line)).Select(Indent).DefaultIfEmpty(0).Min();
        for (var i = 1; i < lines.Length; i++)
        {
            lines[i] = lines[i].Length >= indent ? lines[i][indent..] : "";
        }

        var first = Array.FindIndex(lines, line => !IsBlank(line));
        return first < 0 ? "" : string.Join('\n', lines[first..(Array.FindLastIndex(lines, line => !IsBlank(line)) + 1)]);
    }

    private static bool IsBlank(string line) => Indent(line) == line.Length;

    private static int Indent(string line)
    {
        var count = 0;
        while (count < line.Length && line[count] is ' ' or '\t')
        {
            count++;
        }

        return count;
    }

    /// <summary>Decodes the escape at the start and returns its length in bytes; 0 if it is none.</summary>
    private static int Escape(ReadOnlySpan<byte> bytes, StringBuilder text)
    {
        if (bytes.Length < 2)
        {
            return 0;
        }

        if (bytes[1] == 'u')
        {
            return bytes.Length > 2 && bytes[2] == '{' ? BracedEscape(bytes, text) : FixedEscape(bytes, text);
        }

        var simple = bytes[1] switch
        {
            (byte)'"' => '"',
            (byte)'\\' => '\\',
            (byte)'/' => '/',
            (byte)'b' => '\b',
            (byte)'f' => '\f',
            (byte)'n' => '\n',
            (byte)'r' => '\r',
            (byte)'t' => '\t',
            _ => '\0',
        };
        if (simple == '\0')
        {
            return 0;
        }

        text.Append(simple);
        return 2;
    }

    private static int BracedEscape(ReadOnlySpan<byte> bytes, StringBuilder text)
    {
        var close = bytes.IndexOf((byte)'}');
        if (close < 4 || !TryHex(bytes[3..close], out var value) || !Rune.IsValid(value))
        {
            return 0;
        }

        text.Append(new Rune(value).ToString());
        return close + 1;
    }

    /// <summary><c>\uXXXX</c>, or two of them that make a surrogate pair; a lone surrogate is an error.</summary>
    private static int FixedEscape(ReadOnlySpan<byte> bytes, StringBuilder text)
    {
        if (bytes.Length < 6 || !TryHex(bytes[2..6], out var value))
        {
            return 0;
        }

        if (Rune.IsValid(value))
        {
            text.Append((char)value);
            return 6;
        }

        var isPair = char.IsHighSurrogate((char)value) && bytes.Length >= 12 && bytes[6] == '\\' && bytes[7] == 'u'
            && TryHex(bytes[8..12], out var low) && char.IsLowSurrogate((char)low);
        if (!isPair)
        {
            return 0;
        }

        TryHex(bytes[8..12], out var second);
        text.Append((char)value).Append((char)second);
        return 12;
    }

    private static bool TryHex(ReadOnlySpan<byte> digits, out int value)
    {
        value = 0;
        return digits.Length > 0
            && int.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out value)
            && value >= 0;
    }

    private static GraphQLSyntaxException BadEscape(ReadOnlySpan<byte> source, Token token, int offset)
    {
        var body = source[(token.Start + 1)..(token.End - 1)];
        var end = Math.Min(offset + 12, body.Length);
        while (end < body.Length && (body[end] & 0xC0) == 0x80)
        {
            end++;
        }

        var column = token.Location.Column + 1 + Encoding.UTF8.GetCharCount(body[..offset]);
        var start = token.Start + 1 + offset;
        var place = new Token(token.Kind, start, start + 1, token.Location with { Column = column });
        return SyntaxErrors.At(source, place, "2.10.4",
            $"\"{Encoding.UTF8.GetString(body[offset..end])}\" begins with no valid escape. Valid are \\\" \\\\ \\/ \\b \\f \\n \\r \\t, \\uXXXX (surrogates in pairs) and \\u{{X…}} up to 10FFFF.");
    }
}
