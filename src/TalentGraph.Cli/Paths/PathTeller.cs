using TalentGraph.Graph.Model;
using TalentGraph.Graph.Paths;
using TalentGraph.Graph.Storage;
using TalentGraph.Graph.Words;

namespace TalentGraph.Cli.Paths;

/// <summary>Fetches what is needed to tell paths in words: five questions to the store, whatever their number.</summary>
internal sealed class PathTeller(IGraphReader reader)
{
    private const int QuotesOfARelationship = 2;

    public async Task<IReadOnlyList<ToldPath>> TellAsync(IReadOnlyList<GraphPath> paths, CancellationToken cancellationToken)
    {
        string[] relationshipIds =
            [.. paths.SelectMany(path => path.Hops).SelectMany(hop => hop.Relationships).Select(hop => hop.RelationshipId).Distinct(StringComparer.Ordinal)];
        IReadOnlyDictionary<string, Relationship> relationships = await reader.GetRelationshipsAsync(relationshipIds, cancellationToken);
        IReadOnlyDictionary<string, Entity> entities = await reader.GetEntitiesAsync(
            [.. EntityIds(paths, relationships.Values).Distinct(StringComparer.Ordinal)], cancellationToken);
        IReadOnlyDictionary<string, IReadOnlyList<Evidence>> evidence = await EvidenceAsync(relationshipIds, cancellationToken);
        return [.. paths.Select(path => Tell(path, relationships, entities, evidence))];
    }

    private static IEnumerable<string> EntityIds(IReadOnlyList<GraphPath> paths, IEnumerable<Relationship> relationships) =>
        paths.SelectMany(path => path.Hops).SelectMany(hop => new[] { hop.FromId, hop.ToId })
            .Concat(relationships.Select(relationship => relationship.Qualifiers.From).OfType<string>());

    private static ToldPath Tell(
        GraphPath path,
        IReadOnlyDictionary<string, Relationship> relationships,
        IReadOnlyDictionary<string, Entity> entities,
        IReadOnlyDictionary<string, IReadOnlyList<Evidence>> evidence)
    {
        IReadOnlyList<Entity> stops = [entities[path.Hops[0].FromId], .. path.Hops.Select(hop => entities[hop.ToId])];
        return new ToldPath(
            stops,
            [.. path.Hops.Select(hop => (IReadOnlyList<ToldRelationship>)[.. hop.Relationships.Select(step => Tell(relationships[step.RelationshipId], entities, evidence))])],
            path.Confidence);
    }

    private static ToldRelationship Tell(
        Relationship relationship,
        IReadOnlyDictionary<string, Entity> entities,
        IReadOnlyDictionary<string, IReadOnlyList<Evidence>> evidence)
    {
        string? from = relationship.Qualifiers.From is { } id ? entities.GetValueOrDefault(id)?.Name : null;
        string sentence = RelationshipSentence.Of(
            relationship, entities[relationship.SubjectId].Name, entities[relationship.ObjectId].Name, from);
        return new ToldRelationship(
            relationship, sentence, RouteSentence.Source(relationship), evidence.GetValueOrDefault(relationship.Id) ?? []);
    }

    private async Task<IReadOnlyDictionary<string, IReadOnlyList<Evidence>>> EvidenceAsync(
        IReadOnlyCollection<string> relationshipIds, CancellationToken cancellationToken)
    {
        IReadOnlyDictionary<string, Page<GraphClaim>> claims = await reader.GetClaimsAsync(
            relationshipIds,
            new ClaimQuery
            {
                Scope = ClaimScope.Relationship,
                Derivations = [Derivation.Reported],
                Page = PageRequest.FirstOf(QuotesOfARelationship),
            },
            cancellationToken);
        string[] articleIds =
            [.. claims.Values.SelectMany(page => page.Items).Select(item => item.Item.ArticleId).OfType<string>().Distinct(StringComparer.Ordinal)];
        IReadOnlyDictionary<string, GraphArticle> articles = await reader.GetArticlesAsync(articleIds, withText: false, cancellationToken);
        return claims.ToDictionary(
            pair => pair.Key,
            pair => (IReadOnlyList<Evidence>)[.. pair.Value.Items.Select(item => Of(item.Item, articles)).OfType<Evidence>()],
            StringComparer.Ordinal);
    }

    private static Evidence? Of(GraphClaim claim, IReadOnlyDictionary<string, GraphArticle> articles) =>
        claim is { Claim.Quote: { } quote, ArticleId: { } id } && articles.TryGetValue(id, out GraphArticle? article)
            ? new Evidence(quote, article.Article)
            : null;
}
