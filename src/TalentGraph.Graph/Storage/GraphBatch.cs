using TalentGraph.Graph.Model;

namespace TalentGraph.Graph.Storage;

/// <summary>What one transaction writes.</summary>
public sealed record GraphBatch
{
    /// <summary>Articles read; one that the store holds unchanged is skipped, a changed one replaces its former claims.</summary>
    public IReadOnlyList<ArticleReading> Articles { get; init; } = [];

    /// <summary>Reference sources; one with the same id and version is skipped, another version replaces it.</summary>
    public IReadOnlyList<ReferenceReading> References { get; init; } = [];

    /// <summary>Articles to retract, with the reason.</summary>
    public IReadOnlyList<Retraction> Retractions { get; init; } = [];

    /// <summary>The import run to record with the batch; recorded only when something changes.</summary>
    public ImportRun? Run { get; init; }
}
