using TalentGraph.Graph.Model;

namespace TalentGraph.Graph.Storage;

/// <summary>A consistent view of a whole store. Not thread safe: one stream at a time.</summary>
public interface IGraphView : IAsyncDisposable
{
    /// <summary>Live articles with everything read in them, by article id; local keys are as the extractor gave them.</summary>
    IAsyncEnumerable<StoredReading> ReadArticlesAsync(CancellationToken cancellationToken);

    /// <summary>Reference sources with their claims, by id.</summary>
    IAsyncEnumerable<StoredReference> ReadReferencesAsync(CancellationToken cancellationToken);

    /// <summary>Entities with a live source, by id.</summary>
    IAsyncEnumerable<Entity> ReadEntitiesAsync(CancellationToken cancellationToken);

    /// <summary>Relationships, unsupported and retracted ones too, by id.</summary>
    IAsyncEnumerable<Relationship> ReadRelationshipsAsync(CancellationToken cancellationToken);

    /// <summary>Origins, by id.</summary>
    IAsyncEnumerable<Origin> ReadOriginsAsync(CancellationToken cancellationToken);

    /// <summary>Judgements, by left, then right id.</summary>
    IAsyncEnumerable<Judgement> ReadJudgementsAsync(CancellationToken cancellationToken);

    /// <summary>Ids that stand for another entity's id, by id.</summary>
    IAsyncEnumerable<Redirect> ReadRedirectsAsync(CancellationToken cancellationToken);
}
