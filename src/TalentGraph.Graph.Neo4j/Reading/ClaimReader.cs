using TalentGraph.Bolt;
using TalentGraph.Graph.Model;
using TalentGraph.Graph.Neo4j.Rows;
using TalentGraph.Graph.Neo4j.Statements;
using TalentGraph.Graph.Storage;

namespace TalentGraph.Graph.Neo4j.Reading;

/// <summary>Questions for claims.</summary>
internal static class ClaimReader
{
    public static async Task<IReadOnlyDictionary<string, GraphClaim>> GetAsync(
        ICypherSession session, IReadOnlyCollection<string> ids, CancellationToken cancellationToken)
    {
        List<GraphClaim> rows = await session.ListAsync(
            CypherLibrary.Get("reading/get-claims"),
            new BoltParameters().AddIds(ids),
            row => ClaimValues.ReadShown(row.Row(0)),
            cancellationToken);
        return rows.ToDictionary(claim => claim.Claim.Id, StringComparer.Ordinal);
    }

    public static Task<IReadOnlyDictionary<string, Page<GraphClaim>>> ListAsync(
        ICypherSession session, IReadOnlyCollection<string> keys, ClaimQuery query, CancellationToken cancellationToken)
    {
        string name = query.Scope switch
        {
            ClaimScope.Relationship => "claims-of-relationships",
            ClaimScope.Article => "claims-of-sources",
            ClaimScope.Entity => "claims-of-entities",
            _ => throw new ArgumentOutOfRangeException(
                nameof(query), query.Scope, "Claims are asked by relationship, entity or article."),
        };
        return Paged.EachAsync(
            session,
            (CypherLibrary.Get("reading/" + name), CypherLibrary.Get("reading/count-" + name)),
            () => new BoltParameters()
                .AddIds(keys)
                .Add("types", query.Types)
                .AddWords("derivations", query.Derivations)
                .AddWords("modalities", query.Modalities)
                .Add("minConfidence", query.MinConfidence),
            Orders.Claims,
            query.Page,
            ClaimValues.ReadShown,
            cancellationToken);
    }
}
