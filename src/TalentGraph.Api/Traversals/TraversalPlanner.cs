using TalentGraph.Api.Resolvers;
using TalentGraph.Graph.Model;
using TalentGraph.Graph.Storage;
using TalentGraph.Graph.Traversals;
using TalentGraph.GraphQL.Execution;

namespace TalentGraph.Api.Traversals;

/// <summary>
/// Finds in an operation what one traversal can answer: fields that follow relationships, and such fields of the entities that
/// they lead to. A field whose arguments are wrong is left out, with all below it; its own resolver then says what is wrong.
/// </summary>
internal static class TraversalPlanner
{
    /// <summary>The steps that start at the entities of <paramref name="selection"/>, a field of entities or a connection to them.</summary>
    public static IReadOnlyList<PlannedStep> Below(FieldSelection selection)
    {
        List<PlannedStep> steps = [];
        foreach (FieldSelection entities in Entities(selection))
        {
            foreach (string type in entities.PossibleTypes)
            {
                AddSteps(steps, Enum.Parse<EntityKind>(type), entities.ChildrenOf(type));
            }
        }

        return steps;
    }

    private static void AddSteps(List<PlannedStep> steps, EntityKind from, IReadOnlyList<FieldSelection> fields)
    {
        foreach (FieldSelection field in fields)
        {
            if (TryExpand(field) is { } expansion)
            {
                IReadOnlyList<PlannedStep> children = Below(field);
                var step = new TraversalStep { Expansion = expansion, From = [from], Children = [.. children.Select(child => child.Step)] };
                steps.Add(new PlannedStep(field, step, children));
            }
        }
    }

    private static Expansion? TryExpand(FieldSelection field)
    {
        try
        {
            return field.TryGetArguments(out InputObject arguments) ? RelatedFields.ExpansionOf(field, arguments) : null;
        }
        catch (FieldException)
        {
            return null;
        }
    }

    // In a connection the entities are its nodes and the nodes of its edges; any other field gives them itself.
    private static IEnumerable<FieldSelection> Entities(FieldSelection selection) =>
        selection.ReturnType.EndsWith("Connection", StringComparison.Ordinal)
            ? selection.ChildrenOf(selection.ReturnType).SelectMany(child => child.Name switch
            {
                "nodes" => [child],
                "edges" => child.ChildrenOf(child.ReturnType).Where(one => one.Name == "node"),
                _ => (IEnumerable<FieldSelection>)[],
            })
            : [selection];
}
