using TalentGraph.Api.Requests;
using TalentGraph.Graph.Model;
using TalentGraph.Graph.Storage;
using TalentGraph.Graph.Words;
using TalentGraph.GraphQL.Execution;

namespace TalentGraph.Api.Resolvers;

/// <summary>What hangs on a relationship: its ends, its claims, its sentence.</summary>
internal static class RelationshipLists
{
    public static async ValueTask<IReadOnlyList<Page<GraphClaim>>> ClaimsAsync(FieldContext context, IReadOnlyList<Relationship> parents)
    {
        var query = new ClaimQuery
        {
            Scope = ClaimScope.Relationship,
            Derivations = context.Arguments.GetList<Derivation>("derivations"),
            Modalities = context.Arguments.GetList<Modality>("modalities"),
            Page = ConnectionArguments.Read(context),
        };
        string[] ids = [.. parents.Select(parent => parent.Id)];
        return Loads.InOrder(ids, await Loads.CursorCheckedAsync(
            () => context.Reader.GetClaimsAsync(ids, query, context.CancellationToken)), query.Page);
    }

    public static async ValueTask<IReadOnlyList<string>> InWordsAsync(FieldContext context, IReadOnlyList<Relationship> parents)
    {
        IReadOnlyList<Entity?> ends = await context.EntitiesAsync(
            parents.SelectMany(parent => new[] { parent.SubjectId, parent.ObjectId, parent.Qualifiers.From }));
        var sentences = new string[parents.Count];
        for (int i = 0; i < sentences.Length; i++)
        {
            sentences[i] = RelationshipSentence.Of(
                parents[i], NameOf(ends[3 * i]), NameOf(ends[(3 * i) + 1]), ends[(3 * i) + 2]?.Name);
        }

        return sentences;
    }

    public static async ValueTask<IReadOnlyList<IReadOnlyList<Relationship>?>> DerivedFromAsync(
        FieldContext context, IReadOnlyList<Relationship> parents)
    {
        IReadOnlyDictionary<string, Relationship> found = await context.Reader.GetRelationshipsAsync(
            [.. parents.SelectMany(parent => parent.DerivedFrom).Distinct(StringComparer.Ordinal)], context.CancellationToken);
        return
        [
            .. parents.Select(parent => (IReadOnlyList<Relationship>?)
                [.. parent.DerivedFrom.Select(id => found.GetValueOrDefault(id)).OfType<Relationship>()]),
        ];
    }

    private static string NameOf(Entity? entity) => entity?.Name ?? "(unknown)";
}
