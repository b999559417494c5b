using TalentGraph.GraphQL.Language.Syntax;
using TalentGraph.GraphQL.TypeSystem;
using TalentGraph.GraphQL.TypeSystem.ScalarTypes;

namespace TalentGraph.GraphQL.Execution.Input;

/// <summary>Reads clients' values for scalars and enums; validation and execution ask here, so they agree.</summary>
internal static class LeafInput
{
    /// <summary>Reads a literal that is neither null nor a variable.</summary>
    public static bool TryRead(NamedType leaf, ValueNode node, VariableValues? variables, out object? value)
    {
        if (leaf is ScalarType scalar)
        {
            return scalar.Behavior.TryRead(new ScalarInput(node, variables), out value);
        }

        value = (leaf as EnumType)?.FindValue((node as EnumValueNode)?.Value ?? "")?.Value;
        return value is not null;
    }

    /// <summary>What the type expects, for messages.</summary>
    public static string Expected(NamedType leaf) => leaf switch
    {
        ScalarType scalar => scalar.Behavior.Expected,
        EnumType @enum when @enum.Values.Length <= 8 => $"one of {string.Join(", ", @enum.Values.Select(value => value.Name))}",
        _ => $"a value of {leaf.Name}",
    };
}
