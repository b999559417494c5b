using System.Buffers;
using System.Text.Json;
using System.Text.Unicode;

namespace TalentGraph.GraphQL.AspNetCore;

/// <summary>
/// Reads the JSON of a POST request. Unknown properties are passed over, null means absent, and of two properties with one
/// name the last counts. Hot path: the document stays where it is unless it has escapes.
/// </summary>
internal static class BodyParser
{
    /// <summary>Parses a body; on failure says why and leaves nothing to dispose.</summary>
    public static TransportError? TryParse(ReadOnlyMemory<byte> body, GraphQLHttpOptions options, out ParsedRequest request)
    {
        request = new ParsedRequest();
        var error = Parse(body, options, request);
        if (error is null && !request.HasQuery)
        {
            error = TransportError.NoQuery;
        }

        if (error is not null)
        {
            request.Dispose();
        }

        return error;
    }

    private static TransportError? Parse(ReadOnlyMemory<byte> body, GraphQLHttpOptions options, ParsedRequest request)
    {
        if (body.IsEmpty)
        {
            return TransportError.NoBody;
        }

        if (!Utf8.IsValid(body.Span))
        {
            return TransportError.NotUtf8;
        }

        try
        {
            var reader = new Utf8JsonReader(body.Span);
            return Parse(ref reader, body, options, request);
        }
        catch (JsonException e)
        {
            return TransportError.NotJsonText("The body", e.Message);
        }
    }

    private static TransportError? Parse(
        ref Utf8JsonReader reader, ReadOnlyMemory<byte> body, GraphQLHttpOptions options, ParsedRequest request)
    {
        reader.Read();
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            return TransportError.NotAnObject;
        }

        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (Property(ref reader, body, options, request) is { } error)
            {
                return error;
            }
        }

        // To the end, since what follows the object makes it invalid.
        reader.Read();
        return null;
    }

    private static TransportError? Property(
        ref Utf8JsonReader reader, ReadOnlyMemory<byte> body, GraphQLHttpOptions options, ParsedRequest request)
    {
        if (reader.ValueTextEquals("query"u8))
        {
            return Query(ref reader, body, request);
        }

        if (reader.ValueTextEquals("operationName"u8))
        {
            return OperationName(ref reader, request);
        }

        if (reader.ValueTextEquals("variables"u8))
        {
            return Variables(ref reader, body, options, request);
        }

        if (reader.ValueTextEquals("extensions"u8))
        {
            return Extensions(ref reader, request);
        }

        reader.Read();
        reader.Skip();
        return null;
    }

    private static TransportError? Query(ref Utf8JsonReader reader, ReadOnlyMemory<byte> body, ParsedRequest request)
    {
        const string name = "query";
        reader.Read();
        switch (reader.TokenType)
        {
            case JsonTokenType.Null:
                return null;
            case JsonTokenType.String when !reader.ValueIsEscaped:
                // The token starts at its quote.
                request.SetQuery(body.Slice((int)reader.TokenStartIndex + 1, reader.ValueSpan.Length));
                return null;
            case JsonTokenType.String:
                return Unescape(ref reader, request) ? null : TransportError.WrongText(name);
            default:
                return TransportError.WrongType(name, "a string");
        }
    }

    private static bool Unescape(ref Utf8JsonReader reader, ParsedRequest request)
    {
        var rented = ArrayPool<byte>.Shared.Rent(reader.ValueSpan.Length);
        try
        {
            request.SetQuery(rented, reader.CopyString(rented));
            return true;
        }
        catch (InvalidOperationException)
        {
            // Half a surrogate pair.
            ArrayPool<byte>.Shared.Return(rented);
            return false;
        }
    }

    private static TransportError? OperationName(ref Utf8JsonReader reader, ParsedRequest request)
    {
        const string name = "operationName";
        reader.Read();
        if (reader.TokenType is not (JsonTokenType.String or JsonTokenType.Null))
        {
            return TransportError.WrongType(name, "a string");
        }

        try
        {
            request.OperationName = reader.GetString();
            return null;
        }
        catch (InvalidOperationException)
        {
            return TransportError.WrongText(name);
        }
    }

    private static TransportError? Variables(
        ref Utf8JsonReader reader, ReadOnlyMemory<byte> body, GraphQLHttpOptions options, ParsedRequest request)
    {
        reader.Read();
        if (reader.TokenType is not (JsonTokenType.StartObject or JsonTokenType.Null))
        {
            return TransportError.WrongType("variables", "an object");
        }

        request.Variables?.Dispose();
        request.Variables = null;
        if (reader.TokenType == JsonTokenType.Null)
        {
            return null;
        }

        var start = (int)reader.TokenStartIndex;
        reader.Skip();
        var length = (int)reader.BytesConsumed - start;
        if (length > options.MaxVariablesBytes)
        {
            return TransportError.TooLarge("\"variables\"", options.MaxVariablesBytes);
        }

        request.Variables = JsonDocument.Parse(body.Slice(start, length));
        return null;
    }

    private static TransportError? Extensions(ref Utf8JsonReader reader, ParsedRequest request)
    {
        reader.Read();
        if (reader.TokenType == JsonTokenType.Null)
        {
            return null;
        }

        if (reader.TokenType != JsonTokenType.StartObject)
        {
            return TransportError.WrongType("extensions", "an object");
        }

        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var isPrice = reader.ValueTextEquals("price"u8);
            reader.Read();
            if (isPrice && reader.TokenType == JsonTokenType.String)
            {
                request.Price = PriceOf(ref reader);
            }

            reader.Skip();
        }

        return null;
    }

    private static PriceWish PriceOf(ref Utf8JsonReader reader)
    {
        if (reader.ValueTextEquals("only"u8))
        {
            return PriceWish.Only;
        }

        return reader.ValueTextEquals("include"u8) ? PriceWish.Include : PriceWish.None;
    }
}
