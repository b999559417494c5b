using TalentGraph.Graph.Model;
using TalentGraph.Graph.Ontology;

namespace TalentGraph.Graph.Projection;

/// <summary>Tells which relationship a claim speaks of, for formats that join the two.</summary>
public static class RelationshipIds
{
    /// <summary>The id of the relationship; it is there once the claim is stored.</summary>
    /// <param name="claim">The claim; its type is one of the ontology's.</param>
    /// <param name="subjectId">Public id of its subject.</param>
    /// <param name="objectId">Public id of its object.</param>
    public static string Of(Claim claim, string subjectId, string objectId)
    {
        ArgumentNullException.ThrowIfNull(claim);
        ArgumentNullException.ThrowIfNull(subjectId);
        ArgumentNullException.ThrowIfNull(objectId);
        return RelationshipKey.Of(claim, subjectId, objectId, GraphOntology.Default).Id;
    }
}
