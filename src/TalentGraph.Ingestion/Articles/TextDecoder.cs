using System.Buffers;
using System.Text;
using System.Text.RegularExpressions;

namespace TalentGraph.Ingestion.Articles;

/// <summary>
/// Turns bytes into text: by byte order mark, by the character set of a header, by the page's own <c>meta</c>, else UTF-8.
/// Bytes that are no text in that encoding are refused, never replaced: offsets and quotes must be verbatim.
/// </summary>
internal static partial class TextDecoder
{
    private const int MetaWindow = 2048;

    private static readonly SearchValues<char> Forbidden = SearchValues.Create(
        "\u0000\u0001\u0002\u0003\u0004\u0005\u0006\u0007\u0008\u000E\u000F\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001A");

    static TextDecoder() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>Decodes; gives the reason when the bytes are no text.</summary>
    /// <param name="bytes">The whole input.</param>
    /// <param name="charset">Character set of a header; absent for files.</param>
    /// <param name="isHtml">Whether a <c>meta charset</c> may name the encoding.</param>
    /// <param name="text">The text without byte order mark.</param>
    /// <param name="reason">Why it could not be decoded.</param>
    public static bool TryDecode(ReadOnlySpan<byte> bytes, string? charset, bool isHtml, out string text, out string reason)
    {
        text = "";
        reason = "";
        Encoding? encoding = FromMark(bytes, out int skip)
            ?? FromName(charset)
            ?? (isHtml ? FromMeta(bytes) : null);
        try
        {
            text = Strict(encoding ?? Encoding.UTF8).GetString(bytes[skip..]);
        }
        catch (DecoderFallbackException e)
        {
            string name = (encoding ?? Encoding.UTF8).WebName.ToUpperInvariant();
            reason = $"byte {skip + Math.Max(e.Index, 0)} is not valid {name}; save the file as UTF-8";
            return false;
        }

        if (!IsText(text, out reason))
        {
            text = "";
            return false;
        }

        return true;
    }

    /// <summary>Whether a text holds no control characters but those of layout; gives the place of the first otherwise.</summary>
    public static bool IsText(string text, out string reason)
    {
        int control = text.AsSpan().IndexOfAny(Forbidden);
        reason = control < 0
            ? ""
            : $"it is no text: control character U+{(int)text[control]:X4} at position {control}"
            + (control < 2 && text[control] == '\0' ? "; if it is UTF-16 without byte order mark, save it as UTF-8" : "");
        return control < 0;
    }

    private static Encoding Strict(Encoding encoding) =>
        Encoding.GetEncoding(encoding.CodePage, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);

    private static Encoding? FromMark(ReadOnlySpan<byte> bytes, out int length)
    {
        (Encoding? encoding, length) = bytes switch
        {
            [0xEF, 0xBB, 0xBF, ..] => (Encoding.UTF8, 3),
            [0xFF, 0xFE, 0x00, 0x00, ..] => (Encoding.UTF32, 4),
            [0xFF, 0xFE, ..] => (Encoding.Unicode, 2),
            [0xFE, 0xFF, ..] => (Encoding.BigEndianUnicode, 2),
            _ => ((Encoding?)null, 0),
        };
        return encoding;
    }

    private static Encoding? FromMeta(ReadOnlySpan<byte> bytes)
    {
        string head = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, MetaWindow)]);
        Match match = MetaCharset().Match(head);
        return match.Success ? FromName(match.Groups["name"].Value) : null;
    }

    private static Encoding? FromName(string? name)
    {
        if (string.IsNullOrWhiteSpace(name))
        {
            return null;
        }

        try
        {
            return Encoding.GetEncoding(name.Trim('"', '\'', ' '));
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    [GeneratedRegex(
        "<meta[^>]*charset\\s*=\\s*[\"']?(?<name>[A-Za-z0-9_-]{1,40})",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex MetaCharset();
}
