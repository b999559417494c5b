using System.Text.Json;
using TalentGraph.Graph.Model;
using TalentGraph.Graph.Ontology;
using TalentGraph.Graph.Text;

namespace TalentGraph.Graph.Formats;

/// <summary>Writes the qualifiers that a relationship type has, in the ontology's order; the others are left out.</summary>
public static class QualifierJson
{
    /// <summary>Writes them as properties of the object that is open.</summary>
    /// <param name="writer">Where to write.</param>
    /// <param name="type">Relationship type.</param>
    /// <param name="qualifiers">The values.</param>
    /// <param name="idOf">Turns <see cref="Qualifiers.From"/> into the id to show.</param>
    public static void Write(Utf8JsonWriter writer, string type, Qualifiers qualifiers, Func<string, string> idOf)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(qualifiers);
        ArgumentNullException.ThrowIfNull(idOf);
        foreach (string name in GraphOntology.Default[type].Qualifiers)
        {
            WriteOne(writer, name, qualifiers, idOf);
        }
    }

    private static void WriteOne(Utf8JsonWriter writer, string name, Qualifiers qualifiers, Func<string, string> idOf)
    {
        switch (name)
        {
            case "leadership":
                writer.WriteBoolean(name, qualifiers.Leadership ?? false);
                break;
            case "from":
                writer.WriteString(name, qualifiers.From is { } from ? idOf(from) : null);
                break;
            case "share":
                WriteShare(writer, name, qualifiers.Share);
                break;
            case "offers":
                GraphJson.WriteStrings(writer, name, qualifiers.Offers);
                break;
            case "fields":
                GraphJson.WriteStrings(writer, name, qualifiers.Fields);
                break;
            case "amount":
                GraphJson.WriteAmount(writer, name, qualifiers.Amount);
                break;
            default:
                writer.WriteString(name, TextOf(name, qualifiers));
                break;
        }
    }

    private static string? TextOf(string name, Qualifiers qualifiers) => name switch
    {
        "role" => qualifiers.Role,
        "degree" => qualifiers.Degree,
        "field" => qualifiers.Field,
        "site" => qualifiers.Site,
        "effect" => qualifiers.Effect is { } effect ? EnumText.Of(effect) : null,
        _ => throw new OntologyException($"The qualifier \"{name}\" has no written form; add it to QualifierJson."),
    };

    private static void WriteShare(Utf8JsonWriter writer, string name, double? share)
    {
        if (share is { } value)
        {
            writer.WriteNumber(name, value);
        }
        else
        {
            writer.WriteNull(name);
        }
    }
}
