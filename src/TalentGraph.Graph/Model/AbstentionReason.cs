namespace TalentGraph.Graph.Model;

/// <summary>Why nothing was claimed where a sentence has the words of a claim.</summary>
public enum AbstentionReason
{
    /// <summary>The sentence only supposes, asks or wishes it.</summary>
    Supposed,

    /// <summary>A list goes on behind the names, so that it is not said which of them is meant.</summary>
    InList,

    /// <summary>What the names stand for cannot be tied in this way.</summary>
    KindsDoNotFit,

    /// <summary>Some of the words look like a name, but not surely enough to claim anything of it.</summary>
    UnsureName,

    /// <summary>One of the two is a description without a name that nothing else in the article is tied to.</summary>
    Undescribed,

    /// <summary>The sentence is a credit line, a promotion or a question, which tell no facts.</summary>
    NoFacts,

    /// <summary>The sentence is so long that it is a list or a table.</summary>
    TooLong,
}
