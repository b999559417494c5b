using TalentGraph.Api.Requests;
using TalentGraph.Graph.Model;
using TalentGraph.Graph.Search;
using TalentGraph.Graph.Storage;
using TalentGraph.GraphQL.Execution;

namespace TalentGraph.Api.Schema;

/// <summary>Fields of search results.</summary>
internal static class SearchFields
{
    public static void Register(ResolverTable table)
    {
        table
            .List<SearchAnswer, PageItem<NameMatch>>("SearchConnection.edges", answer => answer.Matches.Items)
            .List<SearchAnswer, Entity>("SearchConnection.nodes", answer => [.. answer.Matches.Items.Select(item => item.Item.Entity)])
            .Property<SearchAnswer, PageInfo>("SearchConnection.pageInfo", answer => PageInfo.Of(answer.Matches))
            .Property<SearchAnswer, int>("SearchConnection.totalCount", answer => (int)(answer.Matches.Total ?? 0))
            .Property<SearchAnswer, bool>("SearchConnection.cut", answer => answer.Cut)
            .Property<PageItem<NameMatch>, string>("SearchEdge.cursor", item => item.Cursor)
            .Property<PageItem<NameMatch>, Entity>("SearchEdge.node", item => item.Item.Entity)
            .Property<PageItem<NameMatch>, MatchReason>("SearchEdge.reason", item => item.Item.Reason)
            .Property<PageItem<NameMatch>, string>("SearchEdge.matchedName", item => item.Item.MatchedName)
            .Property<PageItem<NameMatch>, double>("SearchEdge.score", item => item.Item.Score);
        ConnectionFields.Register<TextHit>(table, "TextSearch")
            .Property<TextHit, string>("Sentence.text", hit => hit.Text)
            .Property<TextHit, int>("Sentence.charStart", hit => hit.Span.Start)
            .Property<TextHit, int>("Sentence.charEnd", hit => hit.Span.End)
            .Batch<TextHit, GraphArticle?>("Sentence.article", (context, parents) => context.ArticlesAsync(parents.Select(hit => hit.ArticleId)));
    }
}
