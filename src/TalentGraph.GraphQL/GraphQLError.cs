using TalentGraph.GraphQL.Language;

namespace TalentGraph.GraphQL;

/// <summary>One entry of a response's <c>errors</c> (spec 7.1.2). Immutable.</summary>
public sealed class GraphQLError
{
    /// <summary>An error with a message for the client.</summary>
    /// <param name="message">What is wrong, what was expected, what to do.</param>
    /// <param name="code">The value of <c>extensions.code</c>, see <see cref="ErrorCodes"/>.</param>
    /// <param name="locations">The places in the document; none if it is not about the document.</param>
    /// <exception cref="ArgumentException">The message or the code is empty.</exception>
    public GraphQLError(string message, string code, params IReadOnlyList<SourceLocation> locations)
    {
        ArgumentException.ThrowIfNullOrEmpty(message);
        ArgumentException.ThrowIfNullOrEmpty(code);
        ArgumentNullException.ThrowIfNull(locations);
        Message = message;
        Code = code;
        Locations = locations;
    }

    /// <summary>What is wrong, for a person.</summary>
    public string Message { get; }

    /// <summary>What is wrong, for a program: <c>extensions.code</c>.</summary>
    public string Code { get; }

    /// <summary>The places in the document, may be empty.</summary>
    public IReadOnlyList<SourceLocation> Locations { get; }

    /// <summary>Response keys (<see cref="string"/>) and list indexes (<see cref="int"/>) down to the failed field;
    /// null for errors that are raised before execution.</summary>
    public IReadOnlyList<object>? Path { get; init; }

    /// <summary>The section of the specification that the error enforces, such as <c>5.3.1</c>; null if there is none.
    /// Shown as <c>extensions.spec</c>.</summary>
    public string? SpecSection { get; init; }

    /// <summary>Further entries of <c>extensions</c>: strings, numbers, booleans, or lists of them. Null for none.</summary>
    public IReadOnlyList<KeyValuePair<string, object?>>? Details { get; init; }

    /// <summary>Places and message in one line.</summary>
    public override string ToString() =>
        Locations.Count == 0 ? Message : $"{string.Join(", ", Locations)} {Message}";
}
