namespace TalentGraph.Graph.Model;

/// <summary>What was judged of two identities.</summary>
public enum JudgementVerdict
{
    /// <summary>One and the same.</summary>
    Same,

    /// <summary>Two different ones.</summary>
    Different,

    /// <summary>Looked at and left open.</summary>
    Unsure,

    /// <summary>Proposed by a rule, for a person to decide.</summary>
    Suggested,
}
