using TalentGraph.GraphQL.Execution.Columns;
using TalentGraph.GraphQL.TypeSystem;

namespace TalentGraph.GraphQL.Execution.Resolvers;

/// <summary>A CLR enum bound to an enum type.</summary>
internal interface IEnumBinding
{
    /// <summary>Gives each value of the type its CLR value; what has no counterpart is a problem.</summary>
    void Apply(EnumType type, SchemaProblems problems);

    /// <summary>The way to make columns of the CLR enum or its nullable form; null for other types.</summary>
    LeafBinder<T>? Bind<T>(EnumType type);
}

/// <summary>Names are compared without underscores and case: <c>TALENT_PROGRAMME</c> is <c>TalentProgramme</c>.</summary>
internal sealed class EnumBinding<TEnum> : IEnumBinding
    where TEnum : struct, Enum
{
    public void Apply(EnumType type, SchemaProblems problems)
    {
        var byName = Enum.GetValues<TEnum>().ToDictionary(value => value.ToString(), StringComparer.OrdinalIgnoreCase);
        foreach (var value in type.Values)
        {
            if (byName.Remove(value.Name.Replace("_", "", StringComparison.Ordinal), out var bound))
            {
                value.Value = bound;
            }
            else
            {
                problems.AddResolver(value.Location, $"The enum {typeof(TEnum).Name}, bound to \"{type}\", has no value for \"{value.Name}\".");
            }
        }

        foreach (var name in byName.Keys.Order(StringComparer.Ordinal))
        {
            problems.AddResolver(type.Location, $"The enum {typeof(TEnum).Name} has the value \"{name}\", but \"{type}\", to which it is bound, has not.");
        }
    }

    public LeafBinder<T>? Bind<T>(EnumType type) =>
        LeafBinders.TryGet<T, TEnum, EnumWriter<TEnum>>(LeafBinders.Enum<TEnum>(type));
}
