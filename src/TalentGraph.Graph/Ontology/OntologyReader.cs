using TalentGraph.Graph.Model;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace TalentGraph.Graph.Ontology;

/// <summary>Reads the ontology file and rejects a broken one with the place.</summary>
internal static class OntologyReader
{
    private static readonly string[] QualifierNames =
    [
        "role", "leadership", "degree", "field", "from", "site", "share", "effect", "offers", "fields", "amount",
    ];

    public static GraphOntology Read(TextReader text)
    {
        OntologyNode root = Parse(text);
        List<KindDefinition> kinds = [.. root.Child("kinds").Entries().Select(ReadKind)];
        foreach (EntityKind missing in Enum.GetValues<EntityKind>().Except(kinds.Select(kind => kind.Kind)))
        {
            throw root.Child("kinds").Broken($"the kind {missing} is missing");
        }

        List<RelationshipDefinition> relationships = [.. root.Child("relationships").Entries().Select(ReadRelationship)];
        OntologyNode domestic = root.Child("domesticPolicies");
        HashSet<string> policies = [.. kinds.Single(kind => kind.Kind == EntityKind.Policy).Subkinds];
        foreach (OntologyNode item in domestic.Items().Where(item => !policies.Contains(item.Text())))
        {
            throw item.Broken($"\"{item.Text()}\" is no subkind of Policy");
        }

        return new GraphOntology(
            kinds,
            relationships,
            new OntologyWordLists(
                root.Child("offers").Words(), root.Child("beneficiaries").Words(), root.Child("sites").Words(), domestic.Words()));
    }

    private static OntologyNode Parse(TextReader text)
    {
        var stream = new YamlStream();
        try
        {
            stream.Load(text);
        }
        catch (YamlException e)
        {
            throw new OntologyException($"The ontology is not valid YAML at line {e.Start.Line}, column {e.Start.Column}: {e.Message}");
        }

        return stream.Documents.Count == 1
            ? new OntologyNode(stream.Documents[0].RootNode, "")
            : throw new OntologyException("The ontology must be one YAML document.");
    }

    private static KindDefinition ReadKind(OntologyNode node) =>
        new(ReadEntityKind(node, node.Name), node.Child("description").Text(), [.. node.Child("subkinds").Items().Select(item => item.Text())]);

    private static RelationshipDefinition ReadRelationship(OntologyNode node)
    {
        OntologyNode qualifiers = node.Child("qualifiers");
        foreach (OntologyNode item in qualifiers.Items().Where(item => !QualifierNames.Contains(item.Text())))
        {
            throw item.Broken($"\"{item.Text()}\" is no qualifier; expected one of {string.Join(", ", QualifierNames)}");
        }

        List<string> names = [.. qualifiers.Items().Select(item => item.Text())];
        OntologyNode? variant = node.TryChild("variant");
        if (variant is not null && !names.Contains(variant.Text()))
        {
            throw variant.Broken($"the variant \"{variant.Text()}\" is not among the qualifiers of {node.Name}");
        }

        return new RelationshipDefinition
        {
            Name = node.Name,
            Description = node.Child("description").Text(),
            Ends = ReadEnds(node.Child("ends")),
            Qualifiers = names,
            Variant = variant?.Text(),
            IsSymmetric = node.TryChild("symmetric")?.Flag() ?? false,
            IsEvent = node.TryChild("event")?.Flag() ?? false,
            SubjectWords = node.Child("words").Child("subject").Text(),
            ObjectWords = node.Child("words").Child("object").Text(),
            PastWords = node.Child("words").Child("past").Text(),
            PlannedWords = node.Child("words").Child("planned").Text(),
        };
    }

    private static HashSet<(EntityKind Subject, EntityKind Object)> ReadEnds(OntologyNode node)
    {
        HashSet<(EntityKind Subject, EntityKind Object)> ends = [];
        foreach (OntologyNode item in node.Items())
        {
            string[] sides = item.Text().Split("->", StringSplitOptions.TrimEntries);
            if (sides.Length != 2)
            {
                throw item.Broken($"\"{item.Text()}\" is no pair of ends; expected \"Kind Kind -> Kind\"");
            }

            foreach (string subject in sides[0].Split(' '))
            {
                foreach (string @object in sides[1].Split(' '))
                {
                    ends.Add((ReadEntityKind(item, subject), ReadEntityKind(item, @object)));
                }
            }
        }

        return ends.Count > 0 ? ends : throw node.Broken("a relationship needs at least one pair of ends");
    }

    private static EntityKind ReadEntityKind(OntologyNode node, string name) =>
        Enum.TryParse(name, out EntityKind kind) && kind.ToString() == name
            ? kind
            : throw node.Broken($"\"{name}\" is no kind; expected one of {string.Join(", ", Enum.GetNames<EntityKind>())}");
}
