using TalentGraph.Graph.Model;
using TalentGraph.Graph.Ontology;

namespace TalentGraph.Extraction.Relations.Learned;

/// <summary>
/// The questions that the relation model answers of two mentions in text order: each relationship type with the first or with the
/// second as its subject, and whether it is over. Their numbers are part of the model's format.
/// </summary>
internal static class RelationLanes
{
    /// <summary>The lane that tells whether what is said of the two is over.</summary>
    public const int Past = 36;

    /// <summary>Number of lanes.</summary>
    public const int Count = 37;

    private static readonly string[] Types =
    [
        RelationshipTypes.WorksAt, RelationshipTypes.StudiedAt, RelationshipTypes.Founded, RelationshipTypes.BasedIn, RelationshipTypes.MovedTo,
        RelationshipTypes.LocatedIn, RelationshipTypes.PartOf, RelationshipTypes.RecruitsFrom, RelationshipTypes.InvestsIn,
        RelationshipTypes.Acquired, RelationshipTypes.PartnersWith, RelationshipTypes.CompetesWith, RelationshipTypes.Develops,
        RelationshipTypes.SpecialisesIn, RelationshipTypes.IssuedBy, RelationshipTypes.AppliesIn, RelationshipTypes.Targets,
        RelationshipTypes.Replaces,
    ];

    private static readonly int Kinds = Enum.GetValues<EntityKind>().Length;
    private static readonly ulong[] Allowed = AllowedLanes();

    /// <summary>Length of the curves of all lanes: slope and offset where no rule claims the same, then those where one does.</summary>
    public static int CurveLength => 4 * Count;

    /// <summary>Where the slope of a lane's curve stands; the offset comes behind it.</summary>
    public static int CurveAt(int lane, bool isTold) => (4 * lane) + (isTold ? 2 : 0);

    /// <summary>Number of relationship types.</summary>
    public static int TypeCount => Types.Length;

    /// <summary>The relationship type of a lane.</summary>
    public static string TypeOf(int lane) => Types[lane / 2];

    /// <summary>Whether the second mention is the subject.</summary>
    public static bool IsInverse(int lane) => (lane & 1) == 1;

    /// <summary>The lane of a type; a symmetric type has the one lane.</summary>
    public static int Of(string type, bool isInverse) =>
        (2 * Array.IndexOf(Types, type)) + (isInverse && !GraphOntology.Default[type].IsSymmetric ? 1 : 0);

    /// <summary>The lanes that the ontology allows for a first and a second mention of these kinds, one bit each.</summary>
    public static ulong For(EntityKind first, EntityKind second) => Allowed[((int)first * Kinds) + (int)second];

    private static ulong[] AllowedLanes()
    {
        var allowed = new ulong[Kinds * Kinds];
        for (int type = 0; type < Types.Length; type++)
        {
            RelationshipDefinition definition = GraphOntology.Default[Types[type]];
            foreach (EntityKind first in Enum.GetValues<EntityKind>())
            {
                foreach (EntityKind second in Enum.GetValues<EntityKind>())
                {
                    ulong forth = definition.Allows(first, second) ? 1UL << (2 * type) : 0;
                    ulong back = definition.Allows(second, first) && !definition.IsSymmetric ? 2UL << (2 * type) : 0;
                    allowed[((int)first * Kinds) + (int)second] |= forth | back;
                }
            }
        }

        return allowed;
    }
}
