using TalentGraph.Graph.Identity;
using TalentGraph.Graph.Model;
using TalentGraph.Graph.Ontology;
using TalentGraph.Graph.Update;
using TalentGraph.Graph.Update.Rows;

namespace TalentGraph.Graph.Projection;

/// <summary>Brings derived jurisdiction up to date for the policies that a change of entities and relationships can touch.</summary>
internal sealed class JurisdictionUpdate(
    IGraphTransaction transaction, GraphOntology ontology, CancellationToken cancellationToken)
{
    private static readonly string[] PolicyTypes = [RelationshipTypes.IssuedBy, RelationshipTypes.Targets];

    public async Task ApplyAsync(EntityChange entities, IReadOnlyList<RelationshipEdit> edits)
    {
        HashSet<string> policies = await LetGoAsync(entities.Vanished);
        policies.UnionWith(edits.Where(IsOfPolicy).Select(edit => edit.Either.Relationship.SubjectId));
        policies.UnionWith(Ids(entities, EntityKind.Policy));

        HashSet<string> governments = [.. Ids(entities, EntityKind.Institution)];
        governments.UnionWith(edits.Where(IsSeat).Select(edit => edit.Either.Relationship.SubjectId));
        governments.UnionWith(await SubjectsAsync(Ids(entities, EntityKind.Hub), RelationshipTypes.LocatedIn));
        governments.UnionWith(await SubjectsAsync(governments, RelationshipTypes.PartOf));
        policies.UnionWith(await SubjectsAsync([.. governments, .. Ids(entities, EntityKind.Hub)], RelationshipTypes.IssuedBy));
        policies.ExceptWith(entities.Vanished);
        await DeriveAsync(policies);
    }

    /// <summary>Derives anew what the given policies apply in.</summary>
    public async Task DeriveAsync(IReadOnlyCollection<string> policies)
    {
        var facts = await JurisdictionFacts.LoadAsync(transaction, policies, cancellationToken);
        var jurisdiction = new Jurisdiction(ontology, facts);
        List<RelationshipRow> changed = [];
        List<string> dropped = [];
        foreach (string policy in policies)
        {
            foreach (RelationshipRow row in Changes(policy, jurisdiction.Of(policy), facts))
            {
                if (row.Tally.IsVoid)
                {
                    dropped.Add(row.Relationship.Id);
                }
                else
                {
                    changed.Add(row);
                }
            }
        }

        await transaction.PutRelationshipsAsync(changed, cancellationToken);
        await transaction.DeleteRelationshipsAsync(dropped, cancellationToken);
    }

    private static IEnumerable<RelationshipRow> Changes(
        string policy, IReadOnlyDictionary<string, DerivedSupport> territories, JurisdictionFacts facts)
    {
        var stored = facts.From(policy, RelationshipTypes.AppliesIn)
            .ToDictionary(row => row.Relationship.ObjectId, StringComparer.Ordinal);
        foreach (string hub in stored.Keys.Union(territories.Keys, StringComparer.Ordinal))
        {
            RelationshipTally former = stored.GetValueOrDefault(hub)?.Tally ?? new RelationshipTally();
            DerivedSupport? support = territories.GetValueOrDefault(hub);
            bool isSame = support is null ? former.Derived is null : support.SameAs(former.Derived);
            if (!isSame)
            {
                RelationshipTally tally = former with { Derived = support };
                var key = new RelationshipKey(policy, RelationshipTypes.AppliesIn, hub, "");
                yield return new RelationshipRow(RelationshipProjection.Project(key, tally), tally);
            }
        }
    }

    /// <summary>Drops what was derived for entities that are no more; gives the policies at the other end.</summary>
    private async Task<HashSet<string>> LetGoAsync(IReadOnlyList<string> vanished)
    {
        string[] types = [RelationshipTypes.AppliesIn];
        IReadOnlyList<RelationshipRow> asSubject =
            await transaction.GetRelationshipsOfAsync(vanished, asSubject: true, types, cancellationToken);
        IReadOnlyList<RelationshipRow> asObject =
            await transaction.GetRelationshipsOfAsync(vanished, asSubject: false, types, cancellationToken);
        await transaction.DeleteRelationshipsAsync(
            [.. asSubject.Concat(asObject).Select(row => row.Relationship.Id).Distinct(StringComparer.Ordinal)], cancellationToken);
        return new HashSet<string>(asObject.Select(row => row.Relationship.SubjectId), StringComparer.Ordinal);
    }

    private static bool IsOfPolicy(RelationshipEdit edit) =>
        PolicyTypes.Contains(edit.Either.Relationship.Type)
        || (edit is { Now: null, Former.Tally.Derived: not null });

    // Most locations are of firms, and most changes only add weight.
    private static bool IsSeat(RelationshipEdit edit) =>
        edit.Either.Relationship is { Type: RelationshipTypes.LocatedIn or RelationshipTypes.PartOf, SubjectId: var subject }
        && IdentityId.IsOf(EntityKind.Institution, subject)
        && (Jurisdiction.IsPremise(edit.Former) != Jurisdiction.IsPremise(edit.Now)
            || edit.Former?.Tally.Reference is null != edit.Now?.Tally.Reference is null);

    private static IReadOnlyCollection<string> Ids(EntityChange entities, EntityKind kind) =>
        [.. entities.Edits.Where(edit => edit.Now.Kind == kind).Select(edit => edit.Now.Id)];

    private async Task<IEnumerable<string>> SubjectsAsync(IReadOnlyCollection<string> objects, string type) =>
        (await transaction.GetRelationshipsOfAsync(objects, asSubject: false, [type], cancellationToken))
            .Select(row => row.Relationship.SubjectId);
}
