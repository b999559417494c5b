using System.Buffers;
using System.Text;
using TalentGraph.Graph.Model;

namespace TalentGraph.Graph.Text;

/// <summary>
/// Brings names to one form: the search key (case, width, diacritics and punctuation do not count) and, on top of it,
/// the identity key (legal forms and a leading "the" do not count either).
/// </summary>
public static class NameFolding
{
    private static readonly SearchValues<char> PlainLower = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789");

    private static readonly string[] HanLegalForms =
        ["股份有限公司", "有限责任公司", "有限公司", "株式会社", "주식회사", "(주)"];

    /// <summary>
    /// The search key: lower case, compatibility forms resolved, marks on Latin, Greek and Cyrillic letters removed,
    /// punctuation turned into single spaces; apostrophes and the dots of "U.S." vanish, "&amp;" becomes "and".
    /// Folding a folded text changes nothing. May be empty, when the text has no letter or digit.
    /// </summary>
    public static string Fold(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.Length > 0 && !text.AsSpan().ContainsAnyExcept(PlainLower))
        {
            return text;
        }

        bool ascii = Ascii.IsValid(text);
        string source = ascii ? text : Decompose(text);
        var folded = new StringBuilder(source.Length);
        for (int i = 0; i < source.Length; i++)
        {
            Append(folded, source, i);
        }

        string key = folded.ToString().TrimEnd();
        return ascii ? key : key.Normalize(NormalizationForm.FormC);
    }

    /// <summary>
    /// The identity key of a name: <see cref="Fold"/> without leading "the" and, for firms and institutions,
    /// without legal forms ("Inc.", "Co., Ltd.", "GmbH", "有限公司"). Never empty when <see cref="Fold"/> is not.
    /// </summary>
    public static string Normalise(EntityKind kind, string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        string key = Fold(name);
        if (kind != EntityKind.Person && key.StartsWith("the ", StringComparison.Ordinal))
        {
            key = key[4..];
        }

        return kind is EntityKind.Firm or EntityKind.Institution ? WithoutLegalForm(key) : key;
    }

    private static string WithoutLegalForm(string key)
    {
        foreach (string form in HanLegalForms)
        {
            if (key.Length > form.Length && key.EndsWith(form, StringComparison.Ordinal))
            {
                return key[..^form.Length].TrimEnd();
            }

            if (key.Length > form.Length && key.StartsWith(form, StringComparison.Ordinal))
            {
                return key[form.Length..].TrimStart();
            }
        }

        int space = key.LastIndexOf(' ');
        while (space > 0 && LegalForms.Contains(key[(space + 1)..]))
        {
            key = key[..space];
            space = key.LastIndexOf(' ');
        }

        return key;
    }

    private static void Append(StringBuilder folded, string source, int i)
    {
        char c = source[i];
        if (IsFoldedMark(c) || c is '\'' or '’' or '‘' or 'ʼ' or 'ʻ')
        {
            return;
        }

        if (SpelledOut(c) is { } letters)
        {
            folded.Append(letters);
        }
        else if (char.IsLetterOrDigit(c) || char.IsSurrogate(c) || IsOtherMark(c) || c is '+' or '#')
        {
            folded.Append(char.ToLowerInvariant(c));
        }
        else if (c == '&')
        {
            AppendSpace(folded);
            folded.Append("and ");
        }
        else if (c != '.' || !IsInnerDot(source, i))
        {
            AppendSpace(folded);
        }
    }

    private static void AppendSpace(StringBuilder folded)
    {
        if (folded.Length > 0 && folded[^1] != ' ')
        {
            folded.Append(' ');
        }
    }

    // The dots of "U.S." and "J.P." bind single letters together.
    private static bool IsInnerDot(string text, int dot) =>
        dot > 0 && char.IsLetter(text[dot - 1])
        && (dot == 1 || !char.IsLetterOrDigit(text[dot - 2]))
        && ((dot + 1 < text.Length && char.IsLetter(text[dot + 1]) && (dot + 2 == text.Length || !char.IsLetterOrDigit(text[dot + 2])))
            || (dot > 1 && text[dot - 2] == '.'));

    private static string? SpelledOut(char c) => c switch
    {
        'ß' => "ss",
        'æ' or 'Æ' => "ae",
        'œ' or 'Œ' => "oe",
        'ø' or 'Ø' => "o",
        'đ' or 'Đ' or 'ð' or 'Ð' => "d",
        'ł' or 'Ł' => "l",
        'þ' or 'Þ' => "th",
        'ı' => "i",
        _ => null,
    };

    private static string Decompose(string text)
    {
        // Normalize refuses unpaired surrogates, which hostile files contain.
        for (int i = 0; i < text.Length; i++)
        {
            if (char.IsSurrogate(text[i]) && !IsPaired(text, i))
            {
                text = text.Remove(i, 1).Insert(i, " ");
            }
        }

        return text.Normalize(NormalizationForm.FormKD);
    }

    private static bool IsPaired(string text, int i) => char.IsHighSurrogate(text[i])
        ? i + 1 < text.Length && char.IsLowSurrogate(text[i + 1])
        : i > 0 && char.IsHighSurrogate(text[i - 1]);

    private static bool IsFoldedMark(char c) =>
        c is (>= '\u0300' and <= '\u036F') or (>= '\u1AB0' and <= '\u1AFF') or (>= '\u1DC0' and <= '\u1DFF') or '\u00AD'
            or (>= '\u200B' and <= '\u200F') or '\uFEFF';

    // Vowel signs of Indic scripts, voicing marks of kana: part of the word, unlike accents.
    private static bool IsOtherMark(char c) => char.GetUnicodeCategory(c)
        is System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.SpacingCombiningMark;
}
