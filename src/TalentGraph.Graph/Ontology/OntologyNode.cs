using YamlDotNet.RepresentationModel;

namespace TalentGraph.Graph.Ontology;

/// <summary>A node of the ontology file that knows its place, so that every complaint can name it.</summary>
internal sealed class OntologyNode(YamlNode node, string name)
{
    public string Name { get; } = name;

    public OntologyNode Child(string key) => TryChild(key) ?? throw Broken($"\"{key}\" is missing");

    public OntologyNode? TryChild(string key) =>
        Mapping().Children.TryGetValue(new YamlScalarNode(key), out YamlNode? child) ? new OntologyNode(child, key) : null;

    public IEnumerable<OntologyNode> Entries() =>
        Mapping().Children.Select(pair => new OntologyNode(pair.Value, new OntologyNode(pair.Key, Name).Text()));

    public IEnumerable<OntologyNode> Items() => node is YamlSequenceNode list
        ? list.Children.Select(child => new OntologyNode(child, Name))
        : throw Broken($"expected a list under \"{Name}\"");

    public string Text() => node is YamlScalarNode { Value: { Length: > 0 } value }
        ? value
        : throw Broken($"expected a text under \"{Name}\"");

    public bool Flag() => Text() switch
    {
        "true" => true,
        "false" => false,
        string other => throw Broken($"\"{other}\" is no flag; expected true or false"),
    };

    public IReadOnlySet<string> Words()
    {
        HashSet<string> words = new(StringComparer.Ordinal);
        foreach (OntologyNode item in Items())
        {
            if (!words.Add(item.Text()))
            {
                throw item.Broken($"\"{item.Text()}\" stands twice under \"{Name}\"");
            }
        }

        return words;
    }

    public OntologyException Broken(string what) =>
        new($"The ontology is broken at line {node.Start.Line}, column {node.Start.Column}: {what}.");

    private YamlMappingNode Mapping() =>
        node as YamlMappingNode ?? throw Broken(Name.Length == 0 ? "expected a mapping" : $"expected a mapping under \"{Name}\"");
}
