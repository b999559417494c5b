using TalentGraph.Graph.Model;
using TalentGraph.Graph.Ontology;

namespace TalentGraph.Ingestion.Import;

/// <summary>Keeps claims out whose ends do not fit the ontology, and counts them.</summary>
internal sealed class ClaimGate(GraphOntology ontology, ImportTally tally)
{
    public ArticleReading Filter(ArticleReading reading)
    {
        var kinds = reading.Entities.ToDictionary(entity => entity.Key, entity => entity.Kind, StringComparer.Ordinal);
        List<Claim> kept = new(reading.Claims.Count);
        foreach (Claim claim in reading.Claims)
        {
            if (Fits(claim, kinds))
            {
                kept.Add(claim);
            }
            else
            {
                tally.Refuse(claim.Type);
            }
        }

        return kept.Count == reading.Claims.Count ? reading : reading with { Claims = kept };
    }

    private bool Fits(Claim claim, Dictionary<string, EntityKind> kinds) =>
        ontology.TryGet(claim.Type, out RelationshipDefinition? type)
        && kinds.TryGetValue(claim.Subject, out EntityKind subject)
        && kinds.TryGetValue(claim.Object, out EntityKind target)
        && type!.Allows(subject, target); // TryGet gave it
}
