namespace TalentGraph.Graph.Origins;

/// <summary>Why an article carries an origin key. The numbers are stored.</summary>
internal enum OriginKeySort
{
    /// <summary>Its text has this hash.</summary>
    SameText = 0,

    /// <summary>It names this URL or headline as its source.</summary>
    Credits = 1,

    /// <summary>This is its own URL or headline.</summary>
    IsCredited = 2,

    /// <summary>Part of its MinHash: articles that share one are compared.</summary>
    Band = 3,
}
