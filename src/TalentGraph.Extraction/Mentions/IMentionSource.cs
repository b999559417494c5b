namespace TalentGraph.Extraction.Mentions;

/// <summary>A further finder of mentions, such as a trained tagger, whose candidates compete with those of lexicon and grammar.</summary>
internal interface IMentionSource
{
    /// <summary>Adds candidates; they may overlap with others.</summary>
    void Find(ArticleText article, List<MentionDraft> found);
}
