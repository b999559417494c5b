namespace TalentGraph.Graph.Model;

/// <summary>How the words of a speaker are given.</summary>
public enum StatementKind
{
    /// <summary>Inside quotation marks.</summary>
    Direct,

    /// <summary>Retold by the writer.</summary>
    Reported,
}
