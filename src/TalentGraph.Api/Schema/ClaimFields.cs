using TalentGraph.Api.Requests;
using TalentGraph.Api.Resolvers;
using TalentGraph.Graph.Model;
using TalentGraph.GraphQL.Execution;

namespace TalentGraph.Api.Schema;

/// <summary>Fields of claims, statements and mentions.</summary>
internal static class ClaimFields
{
    public static void Register(ResolverTable table)
    {
        RegisterClaim(table);
        RegisterEvidence(table);
        QualifierFields.Register<GraphClaim>(table, "Claim", one => one.Claim.Qualifiers, one => one.FromId);
        RegisterStatement(table);
        RegisterMention(table);
        ConnectionFields.Register<GraphClaim>(table, "Claim");
        ConnectionFields.Register<GraphStatement>(table, "Statement");
        ConnectionFields.Register<GraphMention>(table, "Mention");
        table
            .Property<MarkedText, string>("TextSpan.text", words => words.Text)
            .Property<MarkedText, int>("TextSpan.charStart", words => words.Span.Start)
            .Property<MarkedText, int>("TextSpan.charEnd", words => words.Span.End);
    }

    private static void RegisterClaim(ResolverTable table) => table
        .Property<GraphClaim, string>("Claim.id", one => one.Claim.Id)
        .Property<GraphClaim, string>("Claim.type", one => one.Claim.Type)
        .Batch<GraphClaim, Entity?>("Claim.subject", (context, parents) => context.EntitiesAsync(parents.Select(one => one.SubjectId)))
        .Batch<GraphClaim, Entity?>("Claim.object", (context, parents) => context.EntitiesAsync(parents.Select(one => one.ObjectId)))
        .Batch<GraphClaim, Entity?>("Claim.attributedTo", (context, parents) => context.EntitiesAsync(parents.Select(one => one.AttributedToId)))
        .Batch<GraphClaim, Relationship?>("Claim.relationship", ClaimLists.RelationshipsAsync)
        .Property<GraphClaim, object?>("Claim.validFrom", one => one.Claim.ValidFrom)
        .Property<GraphClaim, object?>("Claim.validTo", one => one.Claim.ValidTo)
        .Property<GraphClaim, TemporalStatus>("Claim.temporalStatus", one => one.Claim.TemporalStatus)
        .Property<GraphClaim, Modality>("Claim.modality", one => one.Claim.Modality)
        .Property<GraphClaim, bool>("Claim.collective", one => one.Claim.Collective)
        .Property<GraphClaim, string?>("Claim.group", one => one.Claim.Group)
        .Property<GraphClaim, Derivation>("Claim.derivation", one => one.Claim.Derivation)
        .Property<GraphClaim, double>("Claim.confidence", one => one.Claim.Confidence)
        .Property<GraphClaim, string>("Claim.rule", one => one.Claim.Rule);

    private static void RegisterEvidence(ResolverTable table) => table
        .Property<GraphClaim, string?>("Claim.quote", one => one.Claim.Quote)
        .Property<GraphClaim, int?>("Claim.charStart", one => one.Claim.QuoteSpan?.Start)
        .Property<GraphClaim, int?>("Claim.charEnd", one => one.Claim.QuoteSpan?.End)
        .Batch<GraphClaim, MarkedText?>("Claim.subjectMention", (context, parents) => ClaimLists.WordsAsync(context, parents, claim => claim.SubjectMention))
        .Batch<GraphClaim, MarkedText?>("Claim.objectMention", (context, parents) => ClaimLists.WordsAsync(context, parents, claim => claim.ObjectMention))
        .Batch<GraphClaim, GraphArticle?>("Claim.article", (context, parents) => context.ArticlesAsync(parents.Select(one => one.ArticleId)))
        .Property<GraphClaim, string?>("Claim.sourceNote", one => one.Claim.SourceNote);

    private static void RegisterStatement(ResolverTable table) => table
        .Property<GraphStatement, string>("Statement.id", one => one.Statement.Id)
        .Batch<GraphStatement, Entity?>("Statement.speaker", (context, parents) => context.EntitiesAsync(parents.Select(one => one.SpeakerId)))
        .Property<GraphStatement, StatementKind>("Statement.kind", one => one.Statement.Kind)
        .Property<GraphStatement, string>("Statement.text", one => one.Statement.Text)
        .Property<GraphStatement, int>("Statement.charStart", one => one.Statement.Span.Start)
        .Property<GraphStatement, int>("Statement.charEnd", one => one.Statement.Span.End)
        .BatchList<GraphStatement, Entity>("Statement.about", AboutAsync)
        .Batch<GraphStatement, GraphArticle?>("Statement.article", (context, parents) => context.ArticlesAsync(parents.Select(one => one.ArticleId)));

    private static void RegisterMention(ResolverTable table) => table
        .Batch<GraphMention, Entity?>("Mention.entity", (context, parents) => context.EntitiesAsync(parents.Select(one => one.EntityId)))
        .Batch<GraphMention, GraphArticle?>("Mention.article", (context, parents) => context.ArticlesAsync(parents.Select(one => one.ArticleId)))
        .Property<GraphMention, string>("Mention.text", one => one.Mention.Text)
        .Property<GraphMention, MentionForm>("Mention.form", one => one.Mention.Form)
        .Property<GraphMention, int>("Mention.charStart", one => one.Mention.Span.Start)
        .Property<GraphMention, int>("Mention.charEnd", one => one.Mention.Span.End);

    private static async ValueTask<IReadOnlyList<IReadOnlyList<Entity>?>> AboutAsync(FieldContext context, IReadOnlyList<GraphStatement> parents)
    {
        IReadOnlyDictionary<string, Entity> found = await context.Reader.GetEntitiesAsync(
            [.. parents.SelectMany(parent => parent.AboutIds).Distinct(StringComparer.Ordinal)], context.CancellationToken);
        return
        [
            .. parents.Select(parent => (IReadOnlyList<Entity>?)
                [.. parent.AboutIds.Select(id => found.GetValueOrDefault(id)).OfType<Entity>()]),
        ];
    }
}
