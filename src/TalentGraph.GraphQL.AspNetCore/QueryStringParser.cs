using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace TalentGraph.GraphQL.AspNetCore;

/// <summary>Reads the parameters of a GET request. The URL's length is bounded by the server.</summary>
internal static class QueryStringParser
{
    /// <summary>Parses the query string; on failure says why and leaves nothing to dispose.</summary>
    public static TransportError? TryParse(IQueryCollection parameters, GraphQLHttpOptions options, out ParsedRequest request)
    {
        request = new ParsedRequest();
        if (parameters["query"] is not [{ Length: > 0 } query])
        {
            return TransportError.NoQuery;
        }

        request.SetQuery(Encoding.UTF8.GetBytes(query));
        request.OperationName = parameters["operationName"] is [{ Length: > 0 } name] ? name : null;
        var error = Variables(parameters, options, request) ?? Extensions(parameters, request);
        if (error is not null)
        {
            request.Dispose();
        }

        return error;
    }

    private static TransportError? Variables(
        IQueryCollection parameters, GraphQLHttpOptions options, ParsedRequest request)
    {
        var error = TryReadObject(parameters, "variables", out var variables);
        request.Variables = variables;
        if (error is null && parameters["variables"].ToString().Length > options.MaxVariablesBytes)
        {
            return TransportError.TooLarge("\"variables\"", options.MaxVariablesBytes);
        }

        return error;
    }

    private static TransportError? Extensions(IQueryCollection parameters, ParsedRequest request)
    {
        var error = TryReadObject(parameters, "extensions", out var extensions);
        using (extensions)
        {
            if (extensions?.RootElement.TryGetProperty("price"u8, out var price) == true
                && price.ValueKind == JsonValueKind.String)
            {
                request.Price = PriceHeader.Parse(price.GetString());
            }
        }

        return error;
    }

    private static TransportError? TryReadObject(IQueryCollection parameters, string name, out JsonDocument? document)
    {
        document = null;
        if (parameters[name] is not [{ Length: > 0 } text])
        {
            return null;
        }

        try
        {
            document = JsonDocument.Parse(text);
        }
        catch (JsonException e)
        {
            return TransportError.NotJsonText($"\"{name}\"", e.Message);
        }

        if (document.RootElement.ValueKind == JsonValueKind.Object)
        {
            return null;
        }

        var isNull = document.RootElement.ValueKind == JsonValueKind.Null;
        document.Dispose();
        document = null;
        return isNull ? null : TransportError.WrongType(name, "an object");
    }
}
