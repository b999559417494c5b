using TalentGraph.Graph.Model;
using TalentGraph.Graph.Ontology;
using TalentGraph.Graph.Text;

namespace TalentGraph.Graph.Projection;

/// <summary>What makes claims speak of one relationship.</summary>
internal readonly record struct RelationshipKey(string SubjectId, string Type, string ObjectId, string Variant)
{
    public const string LeadershipVariant = "leadership";

    private const string Prefix = "r";

    public string Id => StableId.Of(Prefix, SubjectId, Type, ObjectId, Variant);

    public static RelationshipKey Of(Claim claim, string subjectId, string objectId, GraphOntology ontology)
    {
        string variant = claim.Type switch
        {
            RelationshipTypes.WorksAt => claim.Qualifiers.Leadership == true ? LeadershipVariant : "",
            RelationshipTypes.Targets => claim.Qualifiers.Effect is { } effect ? EnumText.Of(effect) : "",
            _ => "",
        };
        bool turned = ontology[claim.Type].IsSymmetric && CodePointComparer.Instance.Compare(subjectId, objectId) > 0;
        return turned ? new(objectId, claim.Type, subjectId, variant) : new(subjectId, claim.Type, objectId, variant);
    }

    public static RelationshipKey Of(Relationship relationship) =>
        new(relationship.SubjectId, relationship.Type, relationship.ObjectId, relationship.Variant);
}
