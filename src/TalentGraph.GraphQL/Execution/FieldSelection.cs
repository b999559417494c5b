using TalentGraph.GraphQL.Execution.Plan;
using TalentGraph.GraphQL.TypeSystem;

namespace TalentGraph.GraphQL.Execution;

/// <summary>
/// A field as the operation selects it: fragments are spread, <c>@skip</c> and <c>@include</c> applied, fields with one response
/// key merged. A resolver that takes over its subtree reads here what is wanted below.
/// </summary>
public sealed class FieldSelection
{
    private readonly ExecutionRun _run;

    internal FieldSelection(ExecutionRun run, FieldPlan plan)
    {
        _run = run;
        Plan = plan;
    }

    /// <summary>The field's name in the schema, without its type.</summary>
    public string Name => Plan.Definition.Name;

    /// <summary>The key of the field in the answer: its alias, or its name.</summary>
    public string ResponseKey => Plan.ResponseKey;

    /// <summary>The object type that the field is selected on.</summary>
    public string ParentType => Plan.Parent.Name;

    /// <summary>The name of the field's type, without lists and non-nulls.</summary>
    public string ReturnType => Plan.Definition.Type.Named.Name;

    /// <summary>Whether the field gives a list.</summary>
    public bool IsList => Plan.Definition.Type.Nullable is ListType;

    /// <summary>Whether the field gives scalars or enum values.</summary>
    public bool IsLeaf => Plan.Definition.Type.Named.IsLeaf;

    /// <summary>Whether the field is <c>__typename</c>, which the engine answers itself.</summary>
    public bool IsTypeName => Plan.TypeName is not null;

    /// <summary>The object types that the field's values can have; empty for scalars and enums.</summary>
    public IReadOnlyList<string> PossibleTypes => Plan.Definition.Type.Named is CompositeType composite
        ? [.. composite.PossibleTypes.Select(type => type.Name)]
        : [];

    /// <summary>The selection's identity within the plan; the same for every request that uses the plan.</summary>
    internal FieldPlan Plan { get; }

    /// <summary>The arguments with defaults filled in.</summary>
    /// <param name="arguments">The arguments; empty when the result is false.</param>
    /// <returns>False if a variable is null or absent where a value is needed; the engine then reports the error when
    /// the field is left to it.</returns>
    public bool TryGetArguments(out InputObject arguments) => Plan.Arguments.TryCoerce(_run.Variables, out arguments, out _);

    /// <summary>What is selected on the field's objects of one type, in the order of the answer.</summary>
    /// <param name="type">The name of an object type, one of <see cref="PossibleTypes"/>.</param>
    /// <exception cref="ArgumentException">The field gives no objects of that type.</exception>
    public IReadOnlyList<FieldSelection> ChildrenOf(string type)
    {
        var found = (Plan.Definition.Type.Named as CompositeType)?.PossibleTypes.FirstOrDefault(one => one.Name == type)
            ?? throw new ArgumentException($"\"{Plan.Coordinate}\" gives no objects of type \"{type}\".", nameof(type));
        return Array.ConvertAll(Plan.ChildrenFor(found).Fields, field => new FieldSelection(_run, field));
    }

    /// <summary>Whether two selections are the same place of one plan.</summary>
    /// <param name="obj">The other selection.</param>
    public override bool Equals(object? obj) => obj is FieldSelection other && ReferenceEquals(Plan, other.Plan);

    /// <summary>A hash that fits <see cref="Equals"/>.</summary>
    public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(Plan);
}
