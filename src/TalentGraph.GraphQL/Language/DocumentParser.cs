using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using System.Text.Unicode;
using TalentGraph.GraphQL.Language.Syntax;

namespace TalentGraph.GraphQL.Language;

/// <summary>From UTF-8 to a syntax tree. The one door to the parser: errors come back as values.</summary>
internal static class DocumentParser
{
    /// <summary>Parses a document (spec 2.2); on failure <paramref name="error"/> says where and why.</summary>
    public static bool TryParse(
        ReadOnlySpan<byte> source,
        ParserLimits limits,
        [NotNullWhen(true)] out DocumentNode? document,
        [NotNullWhen(false)] out GraphQLError? error)
    {
        document = null;
        error = CheckBytes(source, limits);
        if (error is not null)
        {
            return false;
        }

        try
        {
            document = new Utf8Parser(source, limits).Document();
            return true;
        }
        catch (GraphQLSyntaxException e)
        {
            error = e.Error;
            return false;
        }
    }

    /// <summary>Parses text that must be right, such as a schema of our own.</summary>
    /// <exception cref="ArgumentException">It is not right; the message shows the place.</exception>
    public static DocumentNode Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(Encoding.UTF8.GetBytes(text), ParserLimits.Trusted, out var document, out var error)
            ? document
            : throw new ArgumentException($"{error}\n{error.Details?[0].Value}", nameof(text));
    }

    private static GraphQLError? CheckBytes(ReadOnlySpan<byte> source, ParserLimits limits)
    {
        if (source.Length > limits.MaxBytes)
        {
            return new GraphQLError(
                string.Create(CultureInfo.InvariantCulture, $"The document has {source.Length} bytes; at most {limits.MaxBytes} are read. Shorten it or move values into variables."),
                ErrorCodes.LimitBody);
        }

        if (Utf8.IsValid(source))
        {
            return null;
        }

        var valid = 0;
        while (Rune.DecodeFromUtf8(source[valid..], out _, out var length) == System.Buffers.OperationStatus.Done)
        {
            valid += length;
        }

        return new GraphQLError(
            string.Create(CultureInfo.InvariantCulture, $"The document is not valid UTF-8: byte {valid} (0x{source[valid]:X2}) fits no character."),
            ErrorCodes.ParseFailed)
        {
            SpecSection = "2.1",
        };
    }
}
