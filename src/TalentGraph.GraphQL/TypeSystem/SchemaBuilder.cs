using System.Collections.Immutable;
using System.Diagnostics;
using TalentGraph.GraphQL.Execution;
using TalentGraph.GraphQL.Language;
using TalentGraph.GraphQL.Language.Syntax;

namespace TalentGraph.GraphQL.TypeSystem;

/// <summary>
/// Makes a schema from SDL: collects definitions and extensions by name, makes the types empty, then fills them,
/// since they refer to each other. What cannot be filled is reported, and everything is reported at once.
/// </summary>
internal sealed class SchemaBuilder(ResolverTable? resolvers)
{
    private const string MetaType = "__Meta";

    private static readonly DocumentNode BuiltIn = DocumentParser.Parse(BuiltInSdl.Text);

    private readonly SchemaProblems _problems = new();
    private readonly SchemaParts _definitions = new();
    private readonly Dictionary<string, NamedType> _types = new(StringComparer.Ordinal);

    private IReadOnlyDictionary<string, TypeParts> Parts => _definitions.Types;

    /// <summary>Makes a schema and checks it against section 3 of the specification.</summary>
    /// <exception cref="SchemaException">The SDL cannot be parsed or breaks a rule.</exception>
    public static Schema Build(string sdl, ResolverTable? resolvers = null)
    {
        var bytes = System.Text.Encoding.UTF8.GetBytes(sdl);
        if (!DocumentParser.TryParse(bytes, ParserLimits.Trusted, out var document, out var error))
        {
            var place = error.Locations.Count > 0 ? error.Locations[0] : default;
            throw new SchemaException([new($"{error.Message}\n{error.Details?[0].Value}", place, error.SpecSection)]);
        }

        return new SchemaBuilder(resolvers).Build(sdl, document);
    }

    private Schema Build(string sdl, DocumentNode document)
    {
        _definitions.Add(document, isBuiltIn: false, _problems);
        _definitions.Add(BuiltIn, isBuiltIn: true, _problems);
        foreach (var scalar in BuiltInScalars.All)
        {
            _types.TryAdd(scalar.Name, scalar);
        }

        foreach (var parts in Parts.Values)
        {
            _types.TryAdd(parts.Name, Shell(parts));
        }

        foreach (var parts in Parts.Values)
        {
            Fill(parts);
        }

        FindPossibleTypes();
        CheckBindings();
        var directives = _definitions.Directives.Select(Directive).ToImmutableArray();
        var roots = RootTypes.Find(_definitions.Schemas, _types, _problems);
        _problems.ThrowIfAny();

        var meta = (ObjectType)_types[MetaType];
        var query = roots[OperationType.Query]!; // without one there is a problem
        query.Meta = new MetaFields(meta.Fields[0], meta.Fields[1]);
        var schema = new Schema(sdl, query, [.. AllTypes()], directives)
        {
            Description = _definitions.Schemas.Select(node => node.Description?.Value).FirstOrDefault(text => text is not null),
            MutationType = roots[OperationType.Mutation],
            SubscriptionType = roots[OperationType.Subscription],
        };
        Rules.SchemaRules.Check(schema, document, _problems);
        return schema;
    }

    /// <summary>The SDL's types first, in its order.</summary>
    private IEnumerable<NamedType> AllTypes() => Parts.Keys
        .Where(name => !name.StartsWith("__", StringComparison.Ordinal))
        .Concat(BuiltInScalars.All.Select(scalar => scalar.Name))
        .Concat(Parts.Keys.Where(name => name.StartsWith("__", StringComparison.Ordinal) && name != MetaType))
        .Select(name => _types[name]);

    private NamedType Shell(TypeParts parts)
    {
        var node = parts.Definition;
        var description = node.Description?.Value;
        return node switch
        {
            ScalarTypeDefinitionNode => new ScalarType(parts.Name, description, node.Name.Location)
            {
                SpecifiedByUrl = DirectiveValues.SpecifiedByUrl(parts.Directives),
                Behavior = resolvers?.Scalars.GetValueOrDefault(parts.Name) ?? Scalars.Json,
            },
            ObjectTypeDefinitionNode => new ObjectType(parts.Name, description, node.Name.Location),
            InterfaceTypeDefinitionNode => new InterfaceType(parts.Name, description, node.Name.Location),
            UnionTypeDefinitionNode => new UnionType(parts.Name, description, node.Name.Location),
            EnumTypeDefinitionNode => new EnumType(parts.Name, description, node.Name.Location),
            InputObjectTypeDefinitionNode => new InputObjectType(parts.Name, description, node.Name.Location)
            {
                IsOneOf = DirectiveValues.IsOneOf(parts.Directives),
            },
            _ => throw new UnreachableException(),
        };
    }

    private void Fill(TypeParts parts)
    {
        switch (_types[parts.Name])
        {
            case FieldsType type:
                type.Fields = [.. parts.Fields.Select(Field)];
                type.Interfaces = [.. TypeNames.Find<InterfaceType>(_types, parts.Interfaces, _problems, "3.6", "an interface")];
                break;
            case UnionType union:
                union.PossibleTypes = [.. TypeNames.Find<ObjectType>(_types, parts.Members, _problems, "3.8", "an object type")];
                break;
            case EnumType @enum:
                @enum.Values = [.. parts.Values.Select(EnumValue)];
                resolvers?.Enums.GetValueOrDefault(@enum.Name)?.Apply(@enum, _problems);
                break;
            case InputObjectType input:
                input.Fields = [.. parts.InputFields.Select(InputValue)];
                break;
        }
    }

    private FieldDefinition Field(FieldDefinitionNode node) =>
        new(node.Name.Value, node.Description?.Value, node.Name.Location)
        {
            Type = Type(node.Type, isInput: false),
            Arguments = [.. node.Arguments.Select(InputValue)],
            DeprecationReason = DirectiveValues.DeprecationReason(node.Directives),
            AssumedSize = DirectiveValues.AssumedSize(node.Directives),
            Cost = DirectiveValues.Cost(node.Directives),
        };

    private InputValueDefinition InputValue(InputValueDefinitionNode node) =>
        new(node.Name.Value, node.Description?.Value, node.Name.Location)
        {
            Type = Type(node.Type, isInput: true),
            DefaultValue = node.DefaultValue,
            DeprecationReason = DirectiveValues.DeprecationReason(node.Directives),
        };

    private static EnumValueDefinition EnumValue(EnumValueDefinitionNode node) =>
        new(node.Name.Value, node.Description?.Value, node.Name.Location)
        {
            DeprecationReason = DirectiveValues.DeprecationReason(node.Directives),
        };

    private DirectiveDefinition Directive(DirectiveDefinitionNode node) =>
        new(node.Name.Value, node.Description?.Value, node.Name.Location)
        {
            Arguments = [.. node.Arguments.Select(InputValue)],
            IsRepeatable = node.IsRepeatable,
            Locations = [.. node.Locations.Select(place => place.Value)],
        };

    private SchemaType Type(TypeNode node, bool isInput)
    {
        switch (node)
        {
            case NonNullTypeNode nonNull:
                return ((NullableType)Type(nonNull.Inner, isInput)).AsNonNull;
            case ListTypeNode list:
                return Type(list.Inner, isInput).AsList;
        }

        var name = ((NamedTypeNode)node).Name.Value;
        if (!_types.TryGetValue(name, out var type))
        {
            _problems.Add("3.4", node.Location, $"The type \"{name}\" is not defined.{Suggestions.DidYouMean(name, _types.Keys)}");
            return BuiltInScalars.String;
        }

        if (isInput ? !type.IsInput : !type.IsOutput)
        {
            var role = isInput ? "an argument or input field" : "a field";
            _problems.Add("3.4.2", node.Location, $"{role[..1].ToUpperInvariant()}{role[1..]} cannot have the type \"{name}\".");
            return BuiltInScalars.String;
        }

        return type;
    }

    private void FindPossibleTypes()
    {
        foreach (var @interface in _types.Values.OfType<InterfaceType>())
        {
            @interface.PossibleTypes =
                [.. Parts.Keys.Select(name => _types[name]).OfType<ObjectType>().Where(type => type.Interfaces.Contains(@interface))];
        }
    }

    /// <summary>Every custom scalar has a behavior, and what is bound exists.</summary>
    private void CheckBindings()
    {
        if (resolvers is null)
        {
            return;
        }

        foreach (var scalar in _types.Values.OfType<ScalarType>().Where(one => Parts.ContainsKey(one.Name) && !resolvers.Scalars.ContainsKey(one.Name)))
        {
            _problems.AddResolver(scalar.Location, $"The scalar \"{scalar}\" has nothing that reads and writes it; bind one of Scalars.");
        }

        foreach (var name in resolvers.Scalars.Keys.Where(name => !Parts.ContainsKey(name) || _types[name] is not ScalarType))
        {
            _problems.AddResolver(default, $"A scalar is bound to \"{name}\", which is no custom scalar of the schema.");
        }

        foreach (var name in resolvers.Enums.Keys.Where(name => _types.GetValueOrDefault(name) is not EnumType))
        {
            _problems.AddResolver(default, $"An enum is bound to \"{name}\", which is no enum type of the schema.");
        }
    }
}
