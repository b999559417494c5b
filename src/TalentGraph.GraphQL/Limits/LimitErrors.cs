using System.Globalization;
using TalentGraph.GraphQL.Language;

namespace TalentGraph.GraphQL.Limits;

/// <summary>The texts of refusals: which limit, the value reached, how to stay below.</summary>
internal static class LimitErrors
{
    public static GraphQLError Depth(int limit, SourceLocation place) => Refuse(
        ErrorCodes.LimitDepth, "maxDepth", limit, null, place,
        $"The operation nests fields more than {limit} deep. Ask for the deeper part in an operation of its own, by id.");

    public static GraphQLError IntrospectionDepth(int limit, SourceLocation place) => Refuse(
        ErrorCodes.LimitDepth, "maxIntrospectionDepth", limit, null, place,
        $"Introspection nests lists of types more than {limit} deep. Ask for single types with __type(name:).");

    public static GraphQLError Price(long limit, long price, SourceLocation place) => Refuse(
        ErrorCodes.LimitCost, "maxPrice", limit, price, place,
        string.Create(CultureInfo.InvariantCulture, $"The operation costs {price} points, at most {limit} are allowed. Ask for smaller pages (first, last) or fewer levels of lists."));

    public static GraphQLError Aliases(int limit, int count) => Refuse(
        ErrorCodes.LimitCost, "maxAliases", limit, count, null,
        string.Create(CultureInfo.InvariantCulture, $"The document has {count} aliases, at most {limit} are allowed. Ask for several objects with a list field."));

    public static GraphQLError PageSize(int limit, int size, string field, string argument, SourceLocation place) => Refuse(
        ErrorCodes.LimitPageSize, "maxPageSize", limit, size, place,
        string.Create(CultureInfo.InvariantCulture, $"\"{field}({argument}: {size})\" asks for too large a page, at most {limit} are allowed. Page through with after or before."));

    public static GraphQLError Timeout(TimeSpan limit) => Refuse(
        ErrorCodes.Timeout, "executionTimeout", (long)limit.TotalMilliseconds, null, null,
        string.Create(CultureInfo.InvariantCulture, $"The operation took longer than {limit.TotalMilliseconds:0} ms. Ask for smaller pages or fewer levels."));

    private static GraphQLError Refuse(
        string code, string limit, long allowed, long? reached, SourceLocation? place, string message)
    {
        List<KeyValuePair<string, object?>> details = [new("limit", limit), new("allowed", allowed)];
        if (reached is not null)
        {
            details.Add(new("reached", reached));
        }

        return place is null
            ? new GraphQLError(message, code) { Details = details }
            : new GraphQLError(message, code, place.Value) { Details = details };
    }
}
