using TalentGraph.GraphQL.Language.Syntax;

namespace TalentGraph.GraphQL.TypeSystem;

/// <summary>The definitions of a schema by name, extensions joined to what they extend (spec 3.3, 3.4.3).</summary>
internal sealed class SchemaParts
{
    private readonly OrderedDictionary<string, TypeParts> _parts = new(StringComparer.Ordinal);
    private readonly List<DirectiveDefinitionNode> _directives = [];
    private readonly List<SchemaDefinitionNode> _schemas = [];

    /// <summary>The types in the order of the SDL.</summary>
    public IReadOnlyDictionary<string, TypeParts> Types => _parts;

    public IReadOnlyList<DirectiveDefinitionNode> Directives => _directives;

    /// <summary>Schema definitions and extensions.</summary>
    public IReadOnlyList<SchemaDefinitionNode> Schemas => _schemas;

    /// <summary>Adds the definitions of a document; what cannot be added is a problem.</summary>
    public void Add(DocumentNode document, bool isBuiltIn, SchemaProblems problems)
    {
        foreach (var definition in document.Definitions)
        {
            switch (definition)
            {
                case TypeDefinitionNode { IsExtension: false } type:
                    AddType(type, isBuiltIn, problems);
                    break;
                case DirectiveDefinitionNode directive:
                    AddDirective(directive, isBuiltIn, problems);
                    break;
                case SchemaDefinitionNode schema:
                    _schemas.Add(schema);
                    break;
                case TypeDefinitionNode:
                    break;
                default:
                    problems.Add("3", definition.Location, "A schema holds definitions of types and directives only, no operation and no fragment.");
                    break;
            }
        }

        foreach (var extension in document.Definitions.OfType<TypeDefinitionNode>().Where(node => node.IsExtension))
        {
            AddExtension(extension, problems);
        }
    }

    private void AddType(TypeDefinitionNode type, bool isBuiltIn, SchemaProblems problems)
    {
        var name = type.Name.Value;
        if (!isBuiltIn && name.StartsWith("__", StringComparison.Ordinal))
        {
            problems.Add("3.4", type.Name.Location, $"The name \"{name}\" begins with \"__\", which is kept for introspection.");
        }
        else if (BuiltInScalars.All.Any(scalar => scalar.Name == name))
        {
            problems.Add("3.5", type.Name.Location, $"\"{name}\" is a built-in scalar and cannot be defined again.");
        }
        else if (!_parts.TryAdd(name, new TypeParts(type)))
        {
            problems.Add("3.3", type.Name.Location, $"The type \"{name}\" is defined twice, first at {_parts[name].Definition.Name.Location}.");
        }
    }

    private void AddDirective(DirectiveDefinitionNode directive, bool isBuiltIn, SchemaProblems problems)
    {
        var earlier = _directives.Find(one => one.Name.Value == directive.Name.Value);
        if (earlier is null)
        {
            _directives.Add(directive);
        }
        else if (!isBuiltIn)
        {
            problems.Add("3.13", directive.Name.Location, $"The directive \"@{directive.Name}\" is defined twice, first at {earlier.Name.Location}.");
        }
    }

    private void AddExtension(TypeDefinitionNode extension, SchemaProblems problems)
    {
        var name = extension.Name.Value;
        if (!_parts.TryGetValue(name, out var parts))
        {
            problems.Add("3.4.3", extension.Name.Location, $"The type \"{name}\" cannot be extended, for it is not defined.{Suggestions.DidYouMean(name, _parts.Keys)}");
        }
        else if (parts.Definition.GetType() != extension.GetType())
        {
            problems.Add("3.4.3", extension.Name.Location, $"\"{name}\" is defined as another kind of type at {parts.Definition.Name.Location}.");
        }
        else
        {
            parts.Add(extension);
        }
    }
}
