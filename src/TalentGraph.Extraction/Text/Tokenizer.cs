using System.Globalization;
using System.Text;

namespace TalentGraph.Extraction.Text;

/// <summary>
/// Cuts a text into tokens, in one pass and without loss: every character but white space belongs to exactly one token.
/// Hyphens stand alone ("Paris-based" is three tokens), "U.S." and "scmp.com" are one, "China's" is two.
/// </summary>
/// <remarks>A hot path: loops over characters, no allocation but the list.</remarks>
public static class Tokenizer
{
    /// <summary>The tokens of <paramref name="text"/> in order.</summary>
    public static IReadOnlyList<Token> Tokenize(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var tokens = new List<Token>((text.Length / 5) + 8);
        TokenShape left = TokenShape.SpaceBefore | TokenShape.StartsLine;
        int at = 0;
        while (at < text.Length)
        {
            char c = text[at];
            if (IsSpace(c))
            {
                left |= c is '\n' or '\r' or '\u2028' or '\u2029'
                    ? TokenShape.SpaceBefore | TokenShape.StartsLine
                    : TokenShape.SpaceBefore;
                at++;
                continue;
            }

            Token token = Next(text, at, left);
            tokens.Add(token);
            at = token.End;
            left = TokenShape.None;
        }

        return tokens;
    }

    private static Token Next(string text, int start, TokenShape left)
    {
        char c = text[start];
        if (char.IsAsciiDigit(c))
        {
            return NumberOrWord(text, start, left);
        }

        if (IsEastAsian(text, start, out int length))
        {
            return new Token(start, start + length, TokenKind.EastAsian, left);
        }

        if (IsLetter(text, start, out _))
        {
            int end = WordEnd(text, start);
            return new Token(start, end, TokenKind.Word, left | ShapeOf(text.AsSpan(start, end - start)));
        }

        bool possessive = c is '\'' or '’' && start + 1 < text.Length && text[start + 1] is 's' or 'S'
            && (left & TokenShape.SpaceBefore) == TokenShape.None && !IsWordPart(text, start + 2);
        int mark = possessive ? 2 : char.IsHighSurrogate(c) && start + 1 < text.Length && char.IsLowSurrogate(text[start + 1]) ? 2 : 1;
        return new Token(start, start + mark, TokenKind.Mark, left);
    }

    private static Token NumberOrWord(string text, int start, TokenShape left)
    {
        int end = start;
        bool letters = false;
        while (end < text.Length)
        {
            if (char.IsAsciiDigit(text[end]))
            {
                end++;
            }
            else if (text[end] is '.' or ',' && end + 1 < text.Length && char.IsAsciiDigit(text[end + 1]) && !letters)
            {
                end += 2;
            }
            else if (IsLetter(text, end, out int length) && !IsEastAsian(text, end, out _))
            {
                letters = true;
                end += length;
            }
            else
            {
                break;
            }
        }

        TokenShape shape = letters ? ShapeOf(text.AsSpan(start, end - start)) : TokenShape.None;
        return new Token(start, end, letters ? TokenKind.Word : TokenKind.Number, left | shape);
    }

    private static int WordEnd(string text, int start)
    {
        int end = start;
        while (end < text.Length)
        {
            char c = text[end];
            if (char.IsAsciiDigit(c) || (IsLetter(text, end, out int length) && !IsEastAsian(text, end, out _)))
            {
                end += char.IsSurrogate(c) ? 2 : 1;
            }
            else if (IsMark(c))
            {
                end++;
            }
            else if (c is '\'' or '’' && IsWordPart(text, end + 1) && !IsPossessive(text, end))
            {
                end++;
            }
            else if (c == '.' && IsInnerDot(text, start, end))
            {
                end++;
            }
            else
            {
                break;
            }
        }

        return end;
    }

    private static bool IsPossessive(string text, int apostrophe) =>
        text[apostrophe + 1] is 's' or 'S' && !IsWordPart(text, apostrophe + 2);

    // "U.S." and "J." (an initial before a name) keep their dots, and so does "Levels.fyi".
    private static bool IsInnerDot(string text, int start, int dot)
    {
        bool afterSingle = dot == start + 1 || (dot >= start + 2 && text[dot - 2] == '.');
        if (afterSingle && char.IsAsciiLetter(text[dot - 1]))
        {
            bool beforeSingle = IsWordPart(text, dot + 1) && !IsWordPart(text, dot + 2);
            bool closes = dot > start + 1 && !IsWordPart(text, dot + 1);
            bool initial = dot == start + 1 && char.IsAsciiLetterUpper(text[start])
                && dot + 2 < text.Length && text[dot + 1] == ' ' && char.IsUpper(text[dot + 2]);
            return beforeSingle || closes || initial;
        }

        int tail = dot + 1;
        while (tail < text.Length && tail - dot <= 5 && char.IsAsciiLetter(text[tail]))
        {
            tail++;
        }

        return tail - dot > 1 && !IsWordPart(text, tail) && IsDomain(text.AsSpan(dot + 1, tail - dot - 1));
    }

    private static bool IsDomain(ReadOnlySpan<char> tail) => tail is "com" or "org" or "net" or "ai" or "AI" or "io" or "fyi"
        or "cn" or "uk" or "de" or "fr" or "eu" or "jp" or "kr" or "in" or "co" or "dev" or "gov" or "edu" or "tv" or "app" or "example";

    private static TokenShape ShapeOf(ReadOnlySpan<char> word)
    {
        int letters = 0;
        int capitals = 0;
        foreach (char c in word)
        {
            if (char.IsLetter(c))
            {
                letters++;
                capitals += char.IsUpper(c) ? 1 : 0;
            }
        }

        TokenShape shape = char.IsUpper(word[0]) ? TokenShape.Capitalised : TokenShape.None;
        return letters >= 2 && capitals == letters ? shape | TokenShape.AllCaps : shape;
    }

    private static bool IsWordPart(string text, int at) =>
        at < text.Length && (char.IsAsciiDigit(text[at]) || IsLetter(text, at, out _));

    private static bool IsLetter(string text, int at, out int length)
    {
        char c = text[at];
        length = 1;
        if (!char.IsSurrogate(c))
        {
            return char.IsLetter(c);
        }

        length = 2;
        return Rune.TryGetRuneAt(text, at, out Rune rune) && Rune.IsLetter(rune);
    }

    private static bool IsEastAsian(string text, int at, out int length)
    {
        char c = text[at];
        length = 1;
        if (c < '\u2E80')
        {
            return false;
        }

        if (char.IsSurrogate(c))
        {
            length = 2;
            return Rune.TryGetRuneAt(text, at, out Rune rune) && rune.Value is >= 0x20000 and <= 0x3FFFF;
        }

        return c is (>= '\u3040' and <= '\u30FF') or (>= '\u3400' and <= '\u9FFF') or (>= '\uAC00' and <= '\uD7AF')
            or (>= '\uF900' and <= '\uFAFF') or '々';
    }

    private static bool IsMark(char c) => c >= '\u0300' && char.GetUnicodeCategory(c)
        is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private static bool IsSpace(char c) => char.IsWhiteSpace(c) || c is '\u200B' or '\uFEFF' or '\u00AD' or '\0';
}
