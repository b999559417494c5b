using TalentGraph.GraphQL;
using TalentGraph.GraphQL.Execution;

namespace TalentGraph.Api.Requests;

/// <summary>The errors that resolvers give; their texts in one place.</summary>
internal static class ApiErrors
{
    public static FieldException BadInput(string message) => new(new FieldError(message, ErrorCodes.BadInput));

    public static FieldException BadCursor(string message) => new(new FieldError(message, ApiErrorCodes.BadCursor));

    public static FieldException PageSize(string name, int value) => new(new FieldError(
        $"\"{name}\" is {value}, more than the {ConnectionArguments.MaxPageSize} items of a page; ask for at most {ConnectionArguments.MaxPageSize} and go on with a cursor.",
        ErrorCodes.LimitPageSize));

    public static FieldError Ambiguous(string kind, string name, IReadOnlyList<(string Id, string Name)> candidates) => new(
        $"\"{name}\" fits {candidates.Count} {kind} entities; ask with one of these ids: {string.Join(", ", candidates.Select(one => $"{one.Id} ({one.Name})"))}.",
        ApiErrorCodes.AmbiguousName)
    {
        Details = [new("candidates", candidates.Select(one => one.Id).ToArray())],
    };

    public static FieldException Unauthenticated() => new(new FieldError(
        "Changing the graph needs a key: send it as \"Authorization: Bearer KEY\".", ApiErrorCodes.Unauthenticated));

    public static FieldException Forbidden() => new(new FieldError("The key may not change the graph.", ApiErrorCodes.Forbidden));
}
