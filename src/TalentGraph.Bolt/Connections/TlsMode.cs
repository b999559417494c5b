namespace TalentGraph.Bolt.Connections;

/// <summary>How a connection is protected.</summary>
internal enum TlsMode
{
    /// <summary>Not at all.</summary>
    None,

    /// <summary>By TLS with a verified certificate.</summary>
    Verified,

    /// <summary>By TLS with any certificate, which stops listeners but no impostor.</summary>
    Unverified,
}
