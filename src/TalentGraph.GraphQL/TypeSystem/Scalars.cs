using System.Globalization;
using System.Text.RegularExpressions;
using TalentGraph.GraphQL.TypeSystem.ScalarTypes;

namespace TalentGraph.GraphQL.TypeSystem;

/// <summary>The custom scalars that come with the engine, and the way to make more.</summary>
public static partial class Scalars
{
    private static readonly string[] DateForms = ["yyyy", "yyyy-MM", "yyyy-MM-dd"];

    /// <summary>Any JSON value; resolvers get a <see cref="System.Text.Json.JsonElement"/> and may give anything that
    /// System.Text.Json can write.</summary>
    public static Scalar Json { get; } = new JsonScalar();

    /// <summary>A moment with its offset (RFC 3339); <see cref="DateTimeOffset"/> for resolvers. Written with whole
    /// seconds, or up to seven digits of fraction.</summary>
    public static Scalar DateTime { get; } = Text<DateTimeOffset>(
        "a date and time with offset such as 2025-09-01T12:00:00Z", TryParseDateTime, FormatDateTime);

    /// <summary>A date that may be known to the year, the month or the day: <c>2024</c>, <c>2024-05</c>,
    /// <c>2024-05-17</c>; a <see cref="string"/> in that form for resolvers.</summary>
    public static Scalar PartialDate { get; } = Text<string>(
        "a date such as 2024, 2024-05 or 2024-05-17", TryParsePartialDate, date => date);

    /// <summary>An absolute http or https address; a <see cref="string"/> as given for resolvers.</summary>
    public static Scalar Url { get; } = Text<string>("an absolute http or https address", TryParseUrl, url => url);

    /// <summary>A scalar that clients see as text.</summary>
    /// <typeparam name="T">What resolvers get and give.</typeparam>
    /// <param name="expected">What a client must give, for messages: <c>a date such as 2024-05-17</c>.</param>
    /// <param name="parse">Reads a client's text; must not throw.</param>
    /// <param name="format">Writes a value; must not throw.</param>
    public static Scalar Text<T>(string expected, TryParseText<T> parse, Func<T, string> format)
        where T : notnull
    {
        ArgumentException.ThrowIfNullOrEmpty(expected);
        ArgumentNullException.ThrowIfNull(parse);
        ArgumentNullException.ThrowIfNull(format);
        return new TextScalar<T>(expected, parse, format);
    }

    [GeneratedRegex(@"^\d{4}-\d\d-\d\d[Tt]\d\d:\d\d:\d\d(\.\d{1,7})?([Zz]|[+-]\d\d:\d\d)$", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Rfc3339();

    private static bool TryParseDateTime(string text, out DateTimeOffset value)
    {
        value = default;
        return text.Length <= 40
            && Rfc3339().IsMatch(text)
            && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.None, out value);
    }

    private static string FormatDateTime(DateTimeOffset value)
    {
        var text = value.ToString("yyyy-MM-ddTHH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture);
        return text + (value.Offset == TimeSpan.Zero ? "Z" : value.ToString("zzz", CultureInfo.InvariantCulture));
    }

    private static bool TryParsePartialDate(string text, out string value)
    {
        value = text;
        return text.Length is 4 or 7 or 10
            && DateOnly.TryParseExact(text, DateForms, CultureInfo.InvariantCulture, DateTimeStyles.None, out _);
    }

    private static bool TryParseUrl(string text, out string value)
    {
        value = text;
        return Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https";
    }
}
