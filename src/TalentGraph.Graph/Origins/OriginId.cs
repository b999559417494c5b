using TalentGraph.Graph.Text;

namespace TalentGraph.Graph.Origins;

/// <summary>Ids of origins.</summary>
internal static class OriginId
{
    /// <summary>The id of the origin whose smallest article has this id.</summary>
    public static string Of(string smallestArticleId) => StableId.Of("o", smallestArticleId);
}
