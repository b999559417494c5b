using TalentGraph.Graph.Storage;
using TalentGraph.GraphQL.Execution;

namespace TalentGraph.Api.Requests;

/// <summary>Reads the paging arguments of a connection.</summary>
internal static class ConnectionArguments
{
    /// <summary>Most items of a page.</summary>
    public const int MaxPageSize = 100;

    /// <summary>The window that <c>first</c>, <c>after</c>, <c>last</c> and <c>before</c> ask for.</summary>
    /// <exception cref="FieldException">They contradict one another or are out of range.</exception>
    public static PageRequest Read(FieldContext context) => Read(context.Arguments, context.Selection);

    /// <summary>The window that the arguments of a selected connection ask for.</summary>
    /// <exception cref="FieldException">They contradict one another or are out of range.</exception>
    public static PageRequest Read(InputObject arguments, FieldSelection connection)
    {
        int? first = Size(arguments, "first");
        int? last = Size(arguments, "last");
        if (first is not null && last is not null)
        {
            throw ApiErrors.BadInput("\"first\" and \"last\" exclude one another; give one of them.");
        }

        string? after = arguments.Get<string>("after");
        string? before = arguments.Get<string>("before");
        bool forward = last is null;
        return new PageRequest
        {
            Forward = forward,
            Size = first ?? last ?? PageRequest.DefaultSize,
            Cursor = forward ? after : before,
            Bound = forward ? before : after,
            CountTotal = Selects(connection, "totalCount"),
        };
    }

    /// <summary>A size that a single argument gives, within 0 to <see cref="MaxPageSize"/>.</summary>
    public static int? Size(FieldContext context, string name) => Size(context.Arguments, name);

    private static int? Size(InputObject arguments, string name)
    {
        int? value = arguments.Get<int?>(name);
        return value switch
        {
            < 0 => throw ApiErrors.BadInput($"\"{name}\" is {value}; expected 0 to {MaxPageSize}."),
            > MaxPageSize => throw ApiErrors.PageSize(name, value.Value),
            _ => value,
        };
    }

    private static bool Selects(FieldSelection selection, string field) =>
        selection.ChildrenOf(selection.ReturnType).Any(child => child.Name == field);
}
