using TalentGraph.GraphQL.Execution.Input;
using TalentGraph.GraphQL.Language;
using TalentGraph.GraphQL.Language.Syntax;

namespace TalentGraph.GraphQL.TypeSystem;

/// <summary>An argument or an input field (spec 3.6.1, 3.10).</summary>
internal sealed class InputValueDefinition(string name, string? description, SourceLocation location) : INamedElement
{
    private object? _default;
    private volatile bool _isDefaultCoerced;

    public string Name { get; } = name;

    public string? Description { get; } = description;

    public SourceLocation Location { get; } = location;

    public required SchemaType Type { get; init; }

    /// <summary>The default as written; null if there is none (a default of <c>null</c> is a node).</summary>
    public ValueNode? DefaultValue { get; init; }

    /// <summary>The default after coercion, which the schema's rules have found to fit; null if there is none.</summary>
    public object? CoercedDefault
    {
        get
        {
            if (!_isDefaultCoerced && DefaultValue is not null)
            {
                LiteralCoercion.TryCoerce(Type, DefaultValue, variables: null, out _default, out _);
                _isDefaultCoerced = true;
            }

            return _default;
        }
    }

    /// <summary>Why it should not be used; null if it may.</summary>
    public string? DeprecationReason { get; init; }

    /// <summary>Whether a value must be given (spec 5.4.3).</summary>
    public bool IsRequired => Type.IsNonNull && DefaultValue is null;
}
