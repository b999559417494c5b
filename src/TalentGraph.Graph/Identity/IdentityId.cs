using TalentGraph.Graph.Model;
using TalentGraph.Graph.Text;

namespace TalentGraph.Graph.Identity;

/// <summary>Public ids of entities: the kind's prefix and the hash of the strongest key.</summary>
internal static class IdentityId
{
    public static string Of(EntityKind kind, string key) => StableId.Of(Prefix(kind), key);

    public static bool IsOf(EntityKind kind, string id) => id.StartsWith(Prefix(kind), StringComparison.Ordinal);

    private static string Prefix(EntityKind kind) => kind switch
    {
        EntityKind.Person => "person-",
        EntityKind.Firm => "firm-",
        EntityKind.Institution => "inst-",
        EntityKind.Hub => "hub-",
        EntityKind.Policy => "policy-",
        EntityKind.Technology => "tech-",
        _ => throw new System.Diagnostics.UnreachableException($"The kind {kind} has no id prefix."),
    };
}
