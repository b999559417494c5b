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
    private readonly Dictionary<string, TypeParts> _parts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, NamedType> _types = new(StringComparer.Ordinal);
    private readonly List<DirectiveDefinitionNode> _directives = [];
    private readonly List<SchemaDefinitionNode> _schemas = [];

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
        Collect(document, isBuiltIn: false);
        Collect(BuiltIn, isBuiltIn: true);
        foreach (var scalar in BuiltInScalars.All)
        {
            _types.TryAdd(scalar.Name, scalar);
        }

        foreach (var parts in _parts.Values)
        {
            _types.TryAdd(parts.Name, Shell(parts));
        }

        foreach (var parts in _parts.Values)
        {
            Fill(parts);
        }

        FindPossibleTypes();
        CheckBindings();
        var directives = _directives.Select(Directive).ToImmutableArray();
        var roots = Roots();
        _problems.ThrowIfAny();

        var meta = (ObjectType)_types[MetaType];
        var query = roots[OperationType.Query];
        query.Meta = new MetaFields(meta.Fields[0], meta.Fields[1]);
        var schema = new Schema(sdl, query, [.. AllTypes()], directives)
        {
            Description = _schemas.Select(node => node.Description?.Value).FirstOrDefault(text => text is not null),
            MutationType = roots.GetValueOrDefault(OperationType.Mutation),
            SubscriptionType = roots.GetValueOrDefault(OperationType.Subscription),
        };
        Rules.SchemaRules.Check(schema, document, _problems);
        return schema;
    }

    /// <summary>The SDL's types first, in its order.</summary>
    private IEnumerable<NamedType> AllTypes() => _parts.Keys
        .Where(name => !name.StartsWith("__", StringComparison.Ordinal))
        .Concat(BuiltInScalars.All.Select(scalar => scalar.Name))
        .Concat(_parts.Keys.Where(name => name.StartsWith("__", StringComparison.Ordinal) && name != MetaType))
        .Select(name => _types[name]);

    private void Collect(DocumentNode document, bool isBuiltIn)
    {
        foreach (var definition in document.Definitions)
        {
            switch (definition)
            {
                case TypeDefinitionNode { IsExtension: false } type:
                    CollectType(type, isBuiltIn);
                    break;
                case DirectiveDefinitionNode directive:
                    CollectDirective(directive, isBuiltIn);
                    break;
                case SchemaDefinitionNode schema:
                    _schemas.Add(schema);
                    break;
                case TypeDefinitionNode:
                    break;
                default:
                    _problems.Add("3", definition.Location, "A schema holds definitions of types and directives only, no operation and no fragment.");
                    break;
            }
        }

        foreach (var extension in document.Definitions.OfType<TypeDefinitionNode>().Where(node => node.IsExtension))
        {
            CollectExtension(extension);
        }
    }

    private void CollectType(TypeDefinitionNode type, bool isBuiltIn)
    {
        var name = type.Name.Value;
        if (!isBuiltIn && name.StartsWith("__", StringComparison.Ordinal))
        {
            _problems.Add("3.4", type.Name.Location, $"The name \"{name}\" begins with \"__\", which is kept for introspection.");
        }
        else if (BuiltInScalars.All.Any(scalar => scalar.Name == name))
        {
            _problems.Add("3.5", type.Name.Location, $"\"{name}\" is a built-in scalar and cannot be defined again.");
        }
        else if (!_parts.TryAdd(name, new TypeParts(type)))
        {
            _problems.Add("3.3", type.Name.Location, $"The type \"{name}\" is defined twice, first at {_parts[name].Definition.Name.Location}.");
        }
    }

    private void CollectDirective(DirectiveDefinitionNode directive, bool isBuiltIn)
    {
        var earlier = _directives.Find(one => one.Name.Value == directive.Name.Value);
        if (earlier is null)
        {
            _directives.Add(directive);
        }
        else if (!isBuiltIn)
        {
            _problems.Add("3.13", directive.Name.Location, $"The directive \"@{directive.Name}\" is defined twice, first at {earlier.Name.Location}.");
        }
    }

    private void CollectExtension(TypeDefinitionNode extension)
    {
        var name = extension.Name.Value;
        if (!_parts.TryGetValue(name, out var parts))
        {
            _problems.Add("3.4.3", extension.Name.Location, $"The type \"{name}\" cannot be extended, for it is not defined.{Suggestions.DidYouMean(name, _parts.Keys)}");
        }
        else if (parts.Definition.GetType() != extension.GetType())
        {
            _problems.Add("3.4.3", extension.Name.Location, $"\"{name}\" is defined as another kind of type at {parts.Definition.Name.Location}.");
        }
        else
        {
            parts.Add(extension);
        }
    }

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
                type.Interfaces = [.. Named<InterfaceType>(parts.Interfaces, "3.6", "an interface")];
                break;
            case UnionType union:
                union.PossibleTypes = [.. Named<ObjectType>(parts.Members, "3.8", "an object type")];
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

    private IEnumerable<T> Named<T>(IEnumerable<NamedTypeNode> nodes, string section, string expected)
        where T : NamedType
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var node in nodes)
        {
            var name = node.Name.Value;
            if (!seen.Add(name))
            {
                _problems.Add(section, node.Location, $"\"{name}\" is listed twice.");
            }
            else if (_types.GetValueOrDefault(name) is T type)
            {
                yield return type;
            }
            else
            {
                var what = _types.ContainsKey(name) ? $"is not {expected}" : $"is not defined; expected {expected}";
                var near = Suggestions.DidYouMean(name, _types.Values.OfType<T>().Select(one => one.Name).Where(one => one != name));
                _problems.Add(section, node.Location, $"\"{name}\" {what}.{near}");
            }
        }
    }

    private void FindPossibleTypes()
    {
        foreach (var @interface in _types.Values.OfType<InterfaceType>())
        {
            @interface.PossibleTypes =
                [.. _parts.Keys.Select(name => _types[name]).OfType<ObjectType>().Where(type => type.Interfaces.Contains(@interface))];
        }
    }

    /// <summary>Every custom scalar has a behavior, and what is bound exists.</summary>
    private void CheckBindings()
    {
        if (resolvers is null)
        {
            return;
        }

        foreach (var scalar in _types.Values.OfType<ScalarType>().Where(one => _parts.ContainsKey(one.Name) && !resolvers.Scalars.ContainsKey(one.Name)))
        {
            _problems.AddResolver(scalar.Location, $"The scalar \"{scalar}\" has nothing that reads and writes it; bind one of Scalars.");
        }

        foreach (var name in resolvers.Scalars.Keys.Where(name => !_parts.ContainsKey(name) || _types[name] is not ScalarType))
        {
            _problems.AddResolver(default, $"A scalar is bound to \"{name}\", which is no custom scalar of the schema.");
        }

        foreach (var name in resolvers.Enums.Keys.Where(name => _types.GetValueOrDefault(name) is not EnumType))
        {
            _problems.AddResolver(default, $"An enum is bound to \"{name}\", which is no enum type of the schema.");
        }
    }

    /// <summary>The root types: by the schema definition, or by their usual names without one (spec 3.3.1).</summary>
    private Dictionary<OperationType, ObjectType> Roots()
    {
        var roots = new Dictionary<OperationType, ObjectType>();
        foreach (var extra in _schemas.Where(node => !node.IsExtension).Skip(1))
        {
            _problems.Add("3.3", extra.Location, "There is more than one schema definition.");
        }

        if (_schemas.Exists(node => !node.IsExtension))
        {
            foreach (var root in _schemas.SelectMany(node => node.OperationTypes))
            {
                AddRoot(roots, root);
            }
        }
        else
        {
            foreach (var operation in Enum.GetValues<OperationType>())
            {
                if (_types.GetValueOrDefault(operation.ToString()) is ObjectType type)
                {
                    roots.Add(operation, type);
                }
            }
        }

        var isNamed = _schemas.SelectMany(node => node.OperationTypes).Any(root => root.Operation == OperationType.Query);
        if (!isNamed && !roots.ContainsKey(OperationType.Query))
        {
            _problems.Add("3.3.1", _schemas.FirstOrDefault()?.Location ?? default, "The schema has no query type: define an object type \"Query\", or name one in a schema definition.");
        }

        return roots;
    }

    private void AddRoot(Dictionary<OperationType, ObjectType> roots, RootOperationTypeNode node)
    {
        if (Named<ObjectType>([node.Type], "3.3.1", "an object type").FirstOrDefault() is not { } type)
        {
            return;
        }

        if (roots.ContainsValue(type))
        {
            _problems.Add("3.3.1", node.Location, $"\"{type}\" is the root of two kinds of operation; each needs its own.");
        }
        else if (!roots.TryAdd(node.Operation, type))
        {
            _problems.Add("3.3.1", node.Location, "This kind of operation has two root types.");
        }
    }
}
