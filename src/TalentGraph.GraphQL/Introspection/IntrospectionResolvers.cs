using TalentGraph.GraphQL.Execution;
using TalentGraph.GraphQL.Execution.Resolvers;
using TalentGraph.GraphQL.Language;
using TalentGraph.GraphQL.TypeSystem;

namespace TalentGraph.GraphQL.Introspection;

/// <summary>Answers introspection (spec 4.2) from the type system itself, which is complete before the first request.</summary>
internal static class IntrospectionResolvers
{
    /// <summary>Gives the meta-fields and the fields of the introspection types their resolvers.</summary>
    public static void Bind(Schema schema, SchemaBindings bindings)
    {
        var table = new ResolverTable();
        SchemaFields(table);
        TypeFields(table, schema);
        FieldFields(table);
        InputValueFields(table);
        EnumValueFields(table);
        DirectiveFields(table);
        foreach (var type in schema.Types.OfType<ObjectType>().Where(type => type.IsIntrospection))
        {
            foreach (var field in type.Fields)
            {
                Bind(field, table.Fields[$"{type.Name}.{field.Name}"], bindings);
            }
        }

        var roots = new ResolverTable()
            .Root("Query.__schema", _ => new ValueTask<Schema>(schema))
            .Root("Query.__type", context => new ValueTask<NamedType?>(schema.FindType(context.Arguments.Get<string>("name") ?? "")));
        Bind(schema.QueryType.FindField(MetaFields.SchemaField), roots.Fields["Query.__schema"], bindings);
        Bind(schema.QueryType.FindField(MetaFields.TypeField), roots.Fields["Query.__type"], bindings);
    }

    private static void Bind(FieldDefinition? field, ResolverEntry entry, SchemaBindings bindings)
    {
        ArgumentNullException.ThrowIfNull(field);
        var mismatch = new ResolverMismatch();
        field.Resolver = entry.Bind(bindings, field.Type, mismatch);
        if (mismatch.Message is not null)
        {
            throw new InvalidOperationException($"\"{field.Name}\": {mismatch.Message}.");
        }
    }

    private static void SchemaFields(ResolverTable table) => table
        .Property<Schema, string?>("__Schema.description", schema => schema.Description)
        .List<Schema, NamedType>("__Schema.types", schema => schema.Types)
        .Property<Schema, ObjectType>("__Schema.queryType", schema => schema.QueryType)
        .Property<Schema, ObjectType?>("__Schema.mutationType", schema => schema.MutationType)
        .Property<Schema, ObjectType?>("__Schema.subscriptionType", schema => schema.SubscriptionType)
        .List<Schema, DirectiveDefinition>("__Schema.directives", schema => schema.Directives);

    private static void TypeFields(ResolverTable table, Schema schema) => table
        .Property<SchemaType, string>("__Type.kind", Kind)
        .Property<SchemaType, string?>("__Type.name", type => (type as NamedType)?.Name)
        .Property<SchemaType, string?>("__Type.description", type => (type as NamedType)?.Description)
        .Property<SchemaType, string?>("__Type.specifiedByURL", type => (type as ScalarType)?.SpecifiedByUrl)
        .Property<SchemaType, bool?>("__Type.isOneOf", type => (type as InputObjectType)?.IsOneOf)
        .Property<SchemaType, SchemaType?>("__Type.ofType", type => type switch
        {
            ListType list => list.Item,
            NonNullType nonNull => nonNull.Inner,
            _ => null,
        })
        .List<SchemaType, InterfaceType>("__Type.interfaces", type => (type as FieldsType)?.Interfaces)
        .List<SchemaType, ObjectType>("__Type.possibleTypes", type =>
            type is CompositeType { IsAbstract: true } composite ? composite.PossibleTypes : null)
        .BatchList<SchemaType, FieldDefinition>("__Type.fields", (context, types) => EachAsync<SchemaType, FieldDefinition>(
            context, types, type => (type as FieldsType)?.Fields, field => field.DeprecationReason))
        .BatchList<SchemaType, EnumValueDefinition>("__Type.enumValues", (context, types) => EachAsync<SchemaType, EnumValueDefinition>(
            context, types, type => (type as EnumType)?.Values, value => value.DeprecationReason))
        .BatchList<SchemaType, InputValueDefinition>("__Type.inputFields", (context, types) => EachAsync<SchemaType, InputValueDefinition>(
            context, types, type => (type as InputObjectType)?.Fields, field => field.DeprecationReason));

    private static void FieldFields(ResolverTable table) => table
        .Property<FieldDefinition, string>("__Field.name", field => field.Name)
        .Property<FieldDefinition, string?>("__Field.description", field => field.Description)
        .BatchList<FieldDefinition, InputValueDefinition>("__Field.args", (context, fields) => EachAsync<FieldDefinition, InputValueDefinition>(
            context, fields, field => field.Arguments, argument => argument.DeprecationReason))
        .Property<FieldDefinition, SchemaType>("__Field.type", field => field.Type)
        .Property<FieldDefinition, bool>("__Field.isDeprecated", field => field.DeprecationReason is not null)
        .Property<FieldDefinition, string?>("__Field.deprecationReason", field => field.DeprecationReason);

    private static void InputValueFields(ResolverTable table) => table
        .Property<InputValueDefinition, string>("__InputValue.name", input => input.Name)
        .Property<InputValueDefinition, string?>("__InputValue.description", input => input.Description)
        .Property<InputValueDefinition, SchemaType>("__InputValue.type", input => input.Type)
        .Property<InputValueDefinition, string?>("__InputValue.defaultValue", input =>
            input.DefaultValue is null ? null : Printer.Print(input.DefaultValue))
        .Property<InputValueDefinition, bool>("__InputValue.isDeprecated", input => input.DeprecationReason is not null)
        .Property<InputValueDefinition, string?>("__InputValue.deprecationReason", input => input.DeprecationReason);

    private static void EnumValueFields(ResolverTable table) => table
        .Property<EnumValueDefinition, string>("__EnumValue.name", value => value.Name)
        .Property<EnumValueDefinition, string?>("__EnumValue.description", value => value.Description)
        .Property<EnumValueDefinition, bool>("__EnumValue.isDeprecated", value => value.DeprecationReason is not null)
        .Property<EnumValueDefinition, string?>("__EnumValue.deprecationReason", value => value.DeprecationReason);

    private static void DirectiveFields(ResolverTable table) => table
        .Property<DirectiveDefinition, string>("__Directive.name", directive => directive.Name)
        .Property<DirectiveDefinition, string?>("__Directive.description", directive => directive.Description)
        .Property<DirectiveDefinition, bool>("__Directive.isRepeatable", directive => directive.IsRepeatable)
        .List<DirectiveDefinition, string>("__Directive.locations", directive => directive.Locations)
        .BatchList<DirectiveDefinition, InputValueDefinition>("__Directive.args", (context, directives) => EachAsync<DirectiveDefinition, InputValueDefinition>(
            context, directives, directive => directive.Arguments, argument => argument.DeprecationReason));

    private static string Kind(SchemaType type) => type switch
    {
        ScalarType => "SCALAR",
        ObjectType => "OBJECT",
        InterfaceType => "INTERFACE",
        UnionType => "UNION",
        EnumType => "ENUM",
        InputObjectType => "INPUT_OBJECT",
        ListType => "LIST",
        _ => "NON_NULL",
    };

    /// <summary>One list per parent, without what is deprecated unless the argument asks for it.</summary>
    private static ValueTask<IReadOnlyList<IReadOnlyList<TItem>?>> EachAsync<TParent, TItem>(
        FieldContext context,
        IReadOnlyList<TParent> parents,
        Func<TParent, IReadOnlyList<TItem>?> items,
        Func<TItem, string?> deprecation)
    {
        var all = context.Arguments.Get<bool>("includeDeprecated");
        var lists = new IReadOnlyList<TItem>?[parents.Count];
        for (var i = 0; i < lists.Length; i++)
        {
            var list = items(parents[i]);
            lists[i] = all || list is null ? list : [.. list.Where(item => deprecation(item) is null)];
        }

        return new ValueTask<IReadOnlyList<IReadOnlyList<TItem>?>>(lists);
    }
}
