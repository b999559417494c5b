using TalentGraph.Bolt.Connections;

namespace TalentGraph.Bolt.Execution;

/// <summary>Whatever a result belongs to: a session or a transaction.</summary>
internal interface IResultHolder
{
    /// <summary>The connection that the rows come over.</summary>
    BoltConnection Connection { get; }

    /// <summary>Whether leaving the result may stop its statement: it only reads, and nothing else hangs on the connection.</summary>
    bool CanStop { get; }

    /// <summary>Number to name the stream by; null if it is the last one that was opened.</summary>
    long? IdOf(ResultStream stream);

    /// <summary>Nothing more will come for the stream.</summary>
    ValueTask EndedAsync(ResultStream stream);
}
