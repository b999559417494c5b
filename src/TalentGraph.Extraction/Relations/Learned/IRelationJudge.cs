using TalentGraph.Extraction.Pipeline;

namespace TalentGraph.Extraction.Relations.Learned;

/// <summary>Sees each sentence after the rules have read it. Thread safe.</summary>
internal interface IRelationJudge
{
    /// <summary>Sees a sentence; may add claims to those that the rules read in it, and change these.</summary>
    void Judge(SentenceView view, ReadingDraft draft, ClaimBuilder builder, ClaimSet claims);
}
