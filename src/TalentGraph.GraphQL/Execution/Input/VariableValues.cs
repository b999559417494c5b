namespace TalentGraph.GraphQL.Execution.Input;

/// <summary>The coerced variables of one request (spec 6.1.2).</summary>
internal sealed class VariableValues(IReadOnlyDictionary<string, object?> values)
{
    public static VariableValues None { get; } = new(new Dictionary<string, object?>(StringComparer.Ordinal));

    /// <summary>False if the variable was not given and has no default.</summary>
    public bool TryGet(string name, out object? value) => values.TryGetValue(name, out value);
}
