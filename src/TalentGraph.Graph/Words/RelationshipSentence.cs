using System.Text;
using TalentGraph.Graph.Model;
using TalentGraph.Graph.Ontology;
using TalentGraph.Graph.Text;

namespace TalentGraph.Graph.Words;

/// <summary>Tells a relationship as a clause, no firmer than its claims: "Yang Liu worked at Stanford University as senior AI researcher".</summary>
public static class RelationshipSentence
{
    /// <summary>The clause, without full stop.</summary>
    /// <param name="relationship">The relationship.</param>
    /// <param name="subject">Name of its subject.</param>
    /// <param name="target">Name of its object.</param>
    /// <param name="from">Name of what was left behind, where the relationship tells it.</param>
    public static string Of(Relationship relationship, string subject, string target, string? from = null)
    {
        ArgumentNullException.ThrowIfNull(relationship);
        var text = new StringBuilder();
        text.Append(Opening(relationship.Modality))
            .Append(subject)
            .Append(' ')
            .Append(Verb(relationship))
            .Append(' ')
            .Append(target);
        AppendQualifiers(text, relationship.Qualifiers, from);
        if (relationship.Collective)
        {
            text.Append(" (said of a group, not of this pair alone)");
        }

        return text.ToString();
    }

    private static string Opening(Modality modality) => modality switch
    {
        Modality.Alleged => "reportedly, ",
        Modality.Hedged => "possibly, ",
        Modality.Denied => "it is denied that ",
        _ => "",
    };

    private static string Verb(Relationship relationship)
    {
        RelationshipDefinition type = GraphOntology.Default[relationship.Type];
        bool planned = relationship.TemporalStatus == TemporalStatus.Planned || relationship.Modality == Modality.Planned;
        bool past = relationship.TemporalStatus == TemporalStatus.Past;
        if (relationship.Type == RelationshipTypes.Targets && relationship.Qualifiers.Effect is { } effect)
        {
            string word = EnumText.Of(effect);
            return planned ? "is meant to " + Infinitive(effect) : word;
        }

        if (relationship.Type == RelationshipTypes.LocatedIn && relationship.Qualifiers.Site is { } site && !planned)
        {
            return $"{(past ? "had" : "has")} {SiteWords(site)} in";
        }

        return planned ? type.PlannedWords : past ? type.PastWords : type.SubjectWords;
    }

    private static string Infinitive(Effect effect) => effect switch
    {
        Effect.Supports => "support",
        Effect.Funds => "fund",
        Effect.Attracts => "attract",
        Effect.Retains => "retain",
        Effect.Restricts => "restrict",
        Effect.Bans => "ban",
        Effect.Requires => "require",
        _ => "sanction",
    };

    private static string SiteWords(string site) => site switch
    {
        "headquarters" => "its headquarters",
        "office" => "an office",
        "lab" => "a laboratory",
        "plant" => "a plant",
        _ => "its registered seat",
    };

    private static void AppendQualifiers(StringBuilder text, Qualifiers qualifiers, string? from)
    {
        if (qualifiers.Role is { } role)
        {
            text.Append(" as ").Append(role);
        }

        if (from is not null)
        {
            text.Append(" from ").Append(from);
        }

        if (qualifiers.Amount is { } amount)
        {
            text.Append(" (").Append(amount.Text).Append(')');
        }

        if (qualifiers.Offers.Count > 0)
        {
            text.Append(", offering ").AppendJoin(", ", qualifiers.Offers.Select(offer => offer.Replace('_', ' ')));
        }
    }
}
