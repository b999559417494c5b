using TalentGraph.GraphQL.TypeSystem;

namespace TalentGraph.GraphQL.Execution.Plan;

/// <summary>What is selected on objects of one type, merged and in the order of the answer (spec 6.3).</summary>
internal sealed class SelectionPlan(ObjectType type, FieldPlan[] fields)
{
    public ObjectType Type { get; } = type;

    public FieldPlan[] Fields { get; } = fields;

    /// <summary>Why the objects cannot be answered: a condition of <c>@skip</c> or <c>@include</c> is null. There are no fields then.</summary>
    public FieldError? Problem { get; init; }

    /// <summary>Whether all fields are scalars or enums outside lists, so that an object can be written in one go.</summary>
    public bool IsFlat { get; } = Array.TrueForAll(fields, field => field.IsFlat);
}
