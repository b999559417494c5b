namespace TalentGraph.Ingestion.Articles;

/// <summary>An article read, or the reason why there is none. Exactly one of the two is present.</summary>
internal readonly record struct DraftOrRejection(ArticleDraft? Draft, Rejection? Rejection)
{
    public static DraftOrRejection Read(ArticleDraft draft) => new(draft, null);

    public static DraftOrRejection Rejected(string source, string reason) => new(null, new Rejection(source, reason));
}
