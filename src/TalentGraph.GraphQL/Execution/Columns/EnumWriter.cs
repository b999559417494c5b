using System.Collections.Frozen;
using TalentGraph.GraphQL.Execution.Output;
using TalentGraph.GraphQL.TypeSystem;

namespace TalentGraph.GraphQL.Execution.Columns;

/// <summary>A CLR enum by a table of names in JSON form.</summary>
internal readonly struct EnumWriter<T>(FrozenDictionary<T, byte[]> names) : ILeafWriter<T>
    where T : struct, Enum
{
    public bool IsNull(T value) => false;

    public bool Fits(T value) => names.ContainsKey(value);

    public void Write(JsonOutput output, T value) => output.Raw(names[value]);
}

/// <summary>An enum value by its name.</summary>
internal readonly struct EnumNameWriter(EnumType type) : ILeafWriter<string?>
{
    public bool IsNull(string? value) => value is null;

    public bool Fits(string? value) => value is not null && type.FindValue(value) is not null;

    public void Write(JsonOutput output, string? value) => output.String(value);
}

/// <summary>An enum value by name or by the CLR value that is bound to it.</summary>
internal readonly struct AnyEnumWriter(EnumType type) : ILeafWriter<object?>
{
    public bool IsNull(object? value) => value is null;

    public bool Fits(object? value) => value is not null && Find(value) is not null;

    public void Write(JsonOutput output, object? value) => output.String(value is null ? null : Find(value)?.Name);

    private EnumValueDefinition? Find(object value) => value is string name
        ? type.FindValue(name)
        : type.Values.FirstOrDefault(candidate => candidate.Value.Equals(value));
}
