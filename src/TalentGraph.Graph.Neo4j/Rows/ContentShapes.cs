using TalentGraph.Graph.Neo4j.Statements;
using TalentGraph.Graph.Text;
using TalentGraph.Graph.Update.Json;
using TalentGraph.Graph.Update.Rows;

namespace TalentGraph.Graph.Neo4j.Rows;

/// <summary>Members, claims, identities and judgements as rows to write.</summary>
internal static class ContentShapes
{
    public static RowShape<MemberRow> Member { get; } = new RowShape<MemberRow>()
        .Text("key", KeyOf)
        .Text("sourceId", row => row.SourceId)
        .Text("localKey", row => row.Entity.Key)
        .Whole("position", row => row.Position)
        .Flag("isReference", row => row.IsReference)
        .Text("identityId", row => row.IdentityId)
        .Texts("identityKeys", row => row.Keys)
        .Text("state", row => EnumText.Of(row.State))
        .Text("kind", row => EnumText.Of(row.Entity.Kind))
        .Whole("mentionCount", row => row.Entity.Mentions.Count)
        .Text("body", row => RowJson.Write(MemberBody.Of(row.Entity)))
        .Wholes("mentionStarts", row => [.. row.Entity.Mentions.Select(mention => mention.Span.Start)])
        .Wholes("mentionEnds", row => [.. row.Entity.Mentions.Select(mention => mention.Span.End)])
        .Wholes("mentionForms", row => [.. row.Entity.Mentions.Select(mention => (int)mention.Form)])
        .Texts("mentionTexts", row => [.. row.Entity.Mentions.Select(mention => mention.Text)]);

    public static RowShape<(ClaimRow Row, long Now)> Claim { get; } = new RowShape<(ClaimRow Row, long Now)>()
        .Text("id", row => row.Row.Claim.Id)
        .Text("sourceId", row => row.Row.SourceId)
        .Whole("position", row => row.Row.Position)
        .Flag("isReference", row => row.Row.IsReference)
        .Text("state", row => EnumText.Of(row.Row.State))
        .Text("type", row => row.Row.Claim.Type)
        .Text("relationshipId", row => row.Row.RelationshipId)
        .Text("subjectIdentity", row => row.Row.SubjectIdentity)
        .Text("objectIdentity", row => row.Row.ObjectIdentity)
        .Text("fromIdentity", row => row.Row.FromIdentity)
        .Text("attributedIdentity", row => row.Row.AttributedIdentity)
        .Text("derivation", row => EnumText.Of(row.Row.Claim.Derivation))
        .Whole("derivationRank", row => (int)row.Row.Claim.Derivation)
        .Text("modality", row => EnumText.Of(row.Row.Claim.Modality))
        .Text("temporalStatus", row => EnumText.Of(row.Row.Claim.TemporalStatus))
        .Fraction("confidence", row => row.Row.Claim.Confidence)
        .Text("droppedOn", row => row.Row.DroppedOn?.ToString())
        .Whole("supersededAt", row => row.Row.State == ContentState.Dropped ? row.Now : null)
        .Text("quote", row => row.Row.Claim.Quote)
        .Text("body", row => RowJson.Write(ClaimBody.Of(row.Row.Claim) with { Quote = null }));

    public static RowShape<ClaimRow> ClaimOwner { get; } = new RowShape<ClaimRow>()
        .Text("id", row => row.Claim.Id)
        .Text("sourceId", row => row.SourceId);

    public static RowShape<IdentityRow> Identity { get; } = new RowShape<IdentityRow>()
        .Text("id", row => row.Id)
        .Text("kind", row => EnumText.Of(row.Kind))
        .Whole("rank", row => row.Rank)
        .Text("key", row => row.Key)
        .Text("entityId", row => row.EntityId);

    public static RowShape<IdentityKeyRow> IdentityKey { get; } = new RowShape<IdentityKeyRow>()
        .Text("pair", PairOf)
        .Text("key", row => row.Key)
        .Text("identityId", row => row.IdentityId)
        .Whole("rank", row => row.Rank)
        .Text("rule", row => row.Rule)
        .Text("content", row => row.Content)
        .Whole("support", row => row.Support);

    public static RowShape<(Model.Judgement Judgement, long Now)> Judgement { get; } = new RowShape<(Model.Judgement Judgement, long Now)>()
        .Text("key", row => string.Join('\n', row.Judgement.Left, row.Judgement.Right, row.Judgement.Judge))
        .Text("left", row => row.Judgement.Left)
        .Text("right", row => row.Judgement.Right)
        .Text("judge", row => row.Judgement.Judge)
        .Text("verdict", row => EnumText.Of(row.Judgement.Verdict))
        .Fraction("score", row => row.Judgement.Score)
        .Text("rule", row => row.Judgement.Rule)
        .Texts("features", row => row.Judgement.Features)
        .Whole("recordedAt", row => row.Now);

    public static string PairOf(IdentityKeyRow row) => row.Key + "\n" + row.IdentityId;

    public static string KeyOf(MemberRow row) => string.Join('\n', row.SourceId, row.Entity.Key, row.IdentityId);
}
