using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace TalentGraph.GraphQL.AspNetCore;

/// <summary>Why a request is refused before the engine sees it. All texts of the transport are here.</summary>
/// <param name="Status">The HTTP status code.</param>
/// <param name="Code">The value of <c>extensions.code</c>.</param>
/// <param name="Message">For a person.</param>
internal sealed record TransportError(int Status, string Code, string Message)
{
    /// <summary>The methods that would be taken, for status 405.</summary>
    public string? Allow { get; init; }

    public static readonly TransportError NotAcceptable = new(
        StatusCodes.Status406NotAcceptable,
        HttpErrorCodes.NotAcceptable,
        $"The Accept header allows neither {MediaTypes.GraphQLResponse} nor {MediaTypes.Json} in UTF-8; name one of them.");

    public static readonly TransportError NotJson = new(
        StatusCodes.Status415UnsupportedMediaType,
        HttpErrorCodes.UnsupportedMediaType,
        $"The body of a POST request must have the Content-Type {MediaTypes.Json}, in UTF-8.");

    public static readonly TransportError Busy = new(
        StatusCodes.Status503ServiceUnavailable,
        HttpErrorCodes.LimitRequests,
        "Too many requests are waiting; try again in a moment.");

    public static readonly TransportError NoBody = Malformed("The body is empty; send a JSON object with \"query\".");

    public static readonly TransportError NotUtf8 = Malformed("The request is not valid UTF-8.");

    public static readonly TransportError NotAnObject =
        Malformed("The body must be one JSON object with \"query\"; lists of operations are not taken.");

    public static readonly TransportError NoQuery = Malformed("\"query\" is missing: send the GraphQL document as a string.");

    public static TransportError Malformed(string message) =>
        new(StatusCodes.Status400BadRequest, ErrorCodes.BadInput, message);

    public static TransportError NotJsonText(string where, string problem) =>
        Malformed($"{where} is not valid JSON: {problem}");

    public static TransportError WrongType(string parameter, string expected) =>
        Malformed($"\"{parameter}\" must be {expected} or null.");

    public static TransportError WrongText(string parameter) =>
        Malformed($"\"{parameter}\" is not valid Unicode: it has half of a surrogate pair.");

    public static TransportError MethodNotAllowed(string method, string allow) => new(
        StatusCodes.Status405MethodNotAllowed,
        HttpErrorCodes.MethodNotAllowed,
        $"The method {method} is not taken; use {allow.Replace(",", " or", StringComparison.Ordinal)}.")
    {
        Allow = allow,
    };

    public static TransportError TooLarge(string what, int most) => new(
        StatusCodes.Status413PayloadTooLarge,
        ErrorCodes.LimitBody,
        string.Create(CultureInfo.InvariantCulture, $"{what} has more than {most} bytes; send less at once."));
}
