using System.Text;
using TalentGraph.Graph.Model;
using TalentGraph.Graph.Routes;

namespace TalentGraph.Graph.Words;

/// <summary>Tells how a policy reaches an organization or place in one sentence, and of each step where it comes from.</summary>
public static class RouteSentence
{
    /// <summary>The sentence, with full stop.</summary>
    public static string Of(PolicyRoute route)
    {
        ArgumentNullException.ThrowIfNull(route);
        var text = new StringBuilder();
        for (int i = 0; i < route.Steps.Count; i++)
        {
            RouteStep step = route.Steps[i];
            text.Append(i == 0 ? "" : i == route.Steps.Count - 1 ? ", and " : "; ")
                .Append(Clause(step))
                .Append(" (")
                .Append(Source(step.Relationship))
                .Append(')');
        }

        return text.Append('.').ToString();
    }

    /// <summary>Where a relationship comes from, in words.</summary>
    public static string Source(Relationship relationship)
    {
        ArgumentNullException.ThrowIfNull(relationship);
        return relationship.Derivation switch
        {
            Derivation.Reported => relationship.OriginCount == 1 ? "reported by 1 source" : $"reported by {relationship.OriginCount} sources",
            Derivation.Reference => "background, not in your articles",
            Derivation.Jurisdiction => "concluded from its issuer",
            _ => "concluded from where the place lies",
        };
    }

    private static string Clause(RouteStep step)
    {
        bool forward = step.Relationship.SubjectId == step.From.Id;
        (Entity subject, Entity target) = forward ? (step.From, step.To) : (step.To, step.From);
        return RelationshipSentence.Of(step.Relationship, subject.Name, target.Name);
    }
}
