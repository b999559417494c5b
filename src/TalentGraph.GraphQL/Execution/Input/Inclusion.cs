using System.Collections.Immutable;
using TalentGraph.GraphQL.Language.Syntax;

namespace TalentGraph.GraphQL.Execution.Input;

/// <summary><c>@skip</c> and <c>@include</c> (spec 3.13.1, 3.13.2).</summary>
internal static class Inclusion
{
    /// <summary>Whether a selection with these directives is part of the answer.</summary>
    public static bool IsIncluded(ImmutableArray<DirectiveNode> directives, VariableValues variables)
    {
        foreach (var directive in directives)
        {
            if ((directive.Name.Value == "skip" && IsTrue(directive, variables))
                || (directive.Name.Value == "include" && !IsTrue(directive, variables)))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The first directive whose condition is null, which a nullable variable with a default can be; null if there is none.</summary>
    public static DirectiveNode? FindUnanswered(ImmutableArray<DirectiveNode> directives, VariableValues variables)
    {
        foreach (var directive in directives)
        {
            if (directive.Name.Value is "skip" or "include"
                && directive.Arguments[0].Value is VariableNode variable
                && (!variables.TryGet(variable.Name.Value, out var value) || value is null))
            {
                return directive;
            }
        }

        return null;
    }

    private static bool IsTrue(DirectiveNode directive, VariableValues variables) => directive.Arguments[0].Value switch
    {
        BooleanValueNode literal => literal.Value,
        VariableNode variable => variables.TryGet(variable.Name.Value, out var value) && value is true,
        _ => false,
    };
}
