namespace TalentGraph.Bolt.Connections;

/// <summary>Whoever keeps connections and learns from what happens to them.</summary>
internal interface IConnectionOwner
{
    /// <summary>The server refused something.</summary>
    void OnFailure(BoltConnection connection, BoltServerException failure);

    /// <summary>The connection is lost.</summary>
    void OnLost(BoltConnection connection);
}
