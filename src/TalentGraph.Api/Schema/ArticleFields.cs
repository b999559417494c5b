using TalentGraph.Api.Resolvers;
using TalentGraph.Graph.Model;
using TalentGraph.Graph.Storage;
using TalentGraph.GraphQL.Execution;

namespace TalentGraph.Api.Schema;

/// <summary>Fields of articles and origins.</summary>
internal static class ArticleFields
{
    public static void Register(ResolverTable table)
    {
        RegisterProperties(table);
        table
            .Batch<GraphArticle, string?>("Article.text", ArticleLists.TextsAsync)
            .Batch<GraphArticle, Origin?>("Article.origin", ArticleLists.OriginsAsync)
            .Batch<GraphArticle, Page<Entity>>("Article.entities", ArticleLists.EntitiesAsync)
            .Batch<GraphArticle, Page<GraphClaim>>("Article.claims", ArticleLists.ClaimsAsync)
            .Batch<GraphArticle, Page<GraphMention>>("Article.mentions", ArticleLists.MentionsAsync)
            .Batch<GraphArticle, Page<GraphStatement>>("Article.statements", ArticleLists.StatementsAsync)
            .Batch<GraphArticle, Page<RejectionLists.RejectionView>?>("Article.rejections", RejectionLists.OfArticlesAsync)
            .Property<Origin, string>("Origin.id", origin => origin.Id)
            .BatchList<Origin, GraphArticle>("Origin.articles", ArticleLists.OfOriginsAsync);
        ConnectionFields.Register<GraphArticle>(table, "Article");
        RegisterRejections(table);
    }

    private static void RegisterRejections(ResolverTable table)
    {
        ConnectionFields.Register<RejectionLists.RejectionView>(table, "Rejection");
        table
            .Property<RejectionLists.RejectionView, AbstentionReason>("Rejection.reason", view => view.Abstention.Reason)
            .Property<RejectionLists.RejectionView, string?>("Rejection.type", view => view.Abstention.Type)
            .Property<RejectionLists.RejectionView, string>("Rejection.quote", view => view.Quote)
            .Property<RejectionLists.RejectionView, int>("Rejection.charStart", view => view.Abstention.Sentence.Start)
            .Property<RejectionLists.RejectionView, int>("Rejection.charEnd", view => view.Abstention.Sentence.End)
            .Property<RejectionLists.RejectionView, MarkedText?>("Rejection.subjectMention", view => view.Mark(view.Abstention.Subject))
            .Property<RejectionLists.RejectionView, MarkedText?>("Rejection.objectMention", view => view.Mark(view.Abstention.Object))
            .Property<RejectionLists.RejectionView, string?>("Rejection.rule", view => view.Abstention.Rule)
            .Property<RejectionLists.RejectionView, string>("Rejection.inWords", view => view.InWords);
    }

    private static void RegisterProperties(ResolverTable table) => table
        .Property<GraphArticle, string>("Article.id", one => one.Article.Id)
        .Property<GraphArticle, ArticleKind>("Article.kind", one => one.Article.Kind)
        .Property<GraphArticle, string>("Article.title", one => one.Article.Title)
        .Property<GraphArticle, bool>("Article.titleIsDerived", one => one.Article.TitleIsDerived)
        .Property<GraphArticle, string?>("Article.url", one => one.Article.Url)
        .Property<GraphArticle, string>("Article.source", one => one.Article.Source)
        .Property<GraphArticle, string?>("Article.publisher", one => one.Article.Publisher)
        .List<GraphArticle, string>("Article.authors", one => one.Article.Authors)
        .Property<GraphArticle, object?>("Article.published", one => one.Article.Published)
        .Property<GraphArticle, string?>("Article.language", one => one.Article.Language)
        .Property<GraphArticle, int>("Article.textLength", one => one.TextLength)
        .Property<GraphArticle, int>("Article.version", one => one.Version)
        .Property<GraphArticle, string?>("Article.retractionReason", one => one.RetractionReason);
}
