namespace TalentGraph.Api.Requests;

/// <summary>Whether a caller may change the graph.</summary>
internal enum WriteAccess
{
    /// <summary>It may.</summary>
    Granted,

    /// <summary>It gave no key where one is needed.</summary>
    Unauthenticated,

    /// <summary>Its key is unknown.</summary>
    Forbidden,
}
