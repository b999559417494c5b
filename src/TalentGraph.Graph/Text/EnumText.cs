using System.Collections.Frozen;
using System.Text;

namespace TalentGraph.Graph.Text;

/// <summary>
/// The written form of enum values in files, stores and JSON: lower case with underscores (<c>press_release</c>).
/// GraphQL writes the same words in upper case.
/// </summary>
public static class EnumText
{
    /// <summary>The written form of <paramref name="value"/>.</summary>
    /// <exception cref="KeyNotFoundException"><paramref name="value"/> is no declared member.</exception>
    public static string Of<T>(T value)
        where T : struct, Enum => Table<T>.Texts[value];

    /// <summary>The member that <paramref name="text"/> names; exact, lower case.</summary>
    public static bool TryParse<T>(string? text, out T value)
        where T : struct, Enum
    {
        value = default;
        return text is not null && Table<T>.Values.TryGetValue(text, out value);
    }

    /// <summary>The member that <paramref name="text"/> names.</summary>
    /// <exception cref="FormatException">It names none; the message lists what is allowed.</exception>
    public static T Parse<T>(string text)
        where T : struct, Enum => TryParse(text, out T value)
        ? value
        : throw new FormatException(
            $"\"{text}\" is no {typeof(T).Name}; expected one of {string.Join(", ", All<T>())}.");

    /// <summary>The written forms of all members, in code point order.</summary>
    public static IReadOnlyList<string> All<T>()
        where T : struct, Enum => [.. Table<T>.Texts.Values.Order(CodePointComparer.Instance)];

    private static string ToSnakeCase(string name)
    {
        var text = new StringBuilder(name.Length + 4);
        foreach (char c in name)
        {
            if (char.IsAsciiLetterUpper(c) && text.Length > 0)
            {
                text.Append('_');
            }

            text.Append(char.ToLowerInvariant(c));
        }

        return text.ToString();
    }

    private static class Table<T>
        where T : struct, Enum
    {
        public static readonly FrozenDictionary<T, string> Texts =
            Enum.GetValues<T>().ToFrozenDictionary(value => value, value => ToSnakeCase(value.ToString()));

        public static readonly FrozenDictionary<string, T> Values =
            Texts.ToFrozenDictionary(pair => pair.Value, pair => pair.Key, StringComparer.Ordinal);
    }
}
