using System.Collections.Immutable;
using TalentGraph.GraphQL.TypeSystem.ScalarTypes;

namespace TalentGraph.GraphQL.TypeSystem;

/// <summary>The five scalars that every schema has (spec 3.5.1–3.5.5).</summary>
internal static class BuiltInScalars
{
    public static ScalarType Int { get; } = Create(
        "Int", "A whole number from -2147483648 to 2147483647.", new IntScalar());

    public static ScalarType Float { get; } = Create(
        "Float", "A finite number of double precision (IEEE 754).", new FloatScalar());

    public static ScalarType String { get; } = Create("String", "Unicode text.", new StringScalar());

    public static ScalarType Boolean { get; } = Create("Boolean", "true or false.", new BooleanScalar());

    public static ScalarType Id { get; } = Create(
        "ID", "A key that names one object. It is written as text, and read from text or a whole number.", new IdScalar());

    public static ImmutableArray<ScalarType> All { get; } = [Int, Float, String, Boolean, Id];

    private static ScalarType Create(string name, string description, Scalar behavior) =>
        new(name, description, default) { Behavior = behavior };
}
