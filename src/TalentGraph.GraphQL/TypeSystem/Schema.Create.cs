using TalentGraph.GraphQL.Execution;
using TalentGraph.GraphQL.Execution.Resolvers;
using TalentGraph.GraphQL.Introspection;

namespace TalentGraph.GraphQL.TypeSystem;

/// <content>From SDL and resolvers to a schema that can be executed.</content>
public sealed partial class Schema
{
    /// <summary>How CLR types and the schema's belong together; null if the schema was made without resolvers.</summary>
    internal SchemaBindings? Bindings { get; private set; }

    /// <summary>Makes a schema that can be executed.</summary>
    /// <param name="sdl">The whole type system as one document.</param>
    /// <param name="resolvers">What answers its fields.</param>
    /// <returns>A schema in which every field of every object type has a resolver that fits.</returns>
    /// <exception cref="SchemaException">The SDL breaks section 3 of the specification, a field has no resolver, a resolver has no
    /// field, or types do not fit; all problems are listed with their places.</exception>
    public static Schema Create(string sdl, ResolverTable resolvers)
    {
        ArgumentNullException.ThrowIfNull(sdl);
        ArgumentNullException.ThrowIfNull(resolvers);
        var schema = SchemaBuilder.Build(sdl, resolvers);
        var problems = new SchemaProblems();
        schema.Bind(resolvers, problems);
        problems.ThrowIfAny();
        return schema;
    }

    private void Bind(ResolverTable resolvers, SchemaProblems problems)
    {
        Bindings = Bound(resolvers, problems);
        var used = new HashSet<string>(StringComparer.Ordinal);
        foreach (var type in Types.OfType<ObjectType>().Where(type => !type.IsIntrospection))
        {
            foreach (var field in type.Fields)
            {
                BindField(type, field, resolvers, used, problems);
            }
        }

        if (SubscriptionType is not null)
        {
            problems.AddResolver(SubscriptionType.Location, "Subscriptions cannot be executed yet; leave the subscription type out.");
        }

        foreach (var extra in resolvers.Fields.Keys.Except(used, StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            var names = Types.OfType<FieldsType>().SelectMany(type => type.Fields.Select(field => $"{type}.{field.Name}"));
            problems.AddResolver(default, $"There is a resolver for \"{extra}\", but no such field without one of its own.{Suggestions.DidYouMean(extra, names)}");
        }

        IntrospectionResolvers.Bind(this, Bindings);
    }

    private SchemaBindings Bound(ResolverTable resolvers, SchemaProblems problems)
    {
        var objects = new Dictionary<Type, ObjectType>();
        foreach (var (name, clr) in resolvers.Objects)
        {
            if (FindType(name) is ObjectType type)
            {
                objects[clr] = type;
            }
            else
            {
                problems.AddResolver(default, $"{clr.Name} is bound to \"{name}\", which is no object type.{Suggestions.DidYouMean(name, Types.OfType<ObjectType>().Select(one => one.Name))}");
            }
        }

        var types = new TypeResolution(objects, resolvers.TypeFunctions, this);
        return new SchemaBindings(types, resolvers.Enums, resolvers.Objects);
    }

    private void BindField(
        ObjectType type, FieldDefinition field, ResolverTable resolvers, HashSet<string> used, SchemaProblems problems)
    {
        var owners = type.Interfaces.Select(one => one.Name).Prepend(type.Name).Select(name => $"{name}.{field.Name}");
        var coordinate = owners.FirstOrDefault(resolvers.Fields.ContainsKey);
        if (coordinate is null)
        {
            problems.AddResolver(field.Location, $"\"{type}.{field.Name}\" has no resolver.");
            return;
        }

        used.Add(coordinate);
        var entry = resolvers.Fields[coordinate];
        var mismatch = new ResolverMismatch();
        mismatch.CheckParent(entry.Parent, Bindings!.ClassOf(type)); // set by the caller
        field.Resolver = entry.Bind(Bindings, field.Type, mismatch);
        if (mismatch.Message is not null)
        {
            problems.AddResolver(field.Location, $"\"{type}.{field.Name}\": {mismatch.Message}.");
        }
    }
}
