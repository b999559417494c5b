using TalentGraph.Bolt;
using TalentGraph.Graph.Storage;

namespace TalentGraph.Graph.Neo4j.Connections;

/// <summary>Turns Bolt's errors into the store contract's.</summary>
internal static class Neo4jErrors
{
    private const string DatabaseNotFound = "Neo.ClientError.Database.DatabaseNotFound";
    private const string MemoryPrefix = "Neo.TransientError.General.";
    private const string MemoryEnding = "OutOfMemoryError";
    private const string TimedOut = "Neo.ClientError.Transaction.TransactionTimedOut";

    /// <summary>Whether the server, or the share of one transaction, had no memory left.</summary>
    public static bool IsShortOfMemory(BoltException e) => e switch
    {
        BoltServerException server => server.Code.StartsWith(MemoryPrefix, StringComparison.Ordinal)
            && server.Code.EndsWith(MemoryEnding, StringComparison.Ordinal),
        { InnerException: BoltException inner } => IsShortOfMemory(inner),
        _ => false,
    };

    public static GraphStoreException Translate(BoltException e, string address, string? database) => e switch
    {
        BoltServerException { IsSecurity: true } server => new StoreUnavailableException(
            $"{address} refused the credentials ({server.Message}); set NEO4J_USERNAME and NEO4J_PASSWORD.", isTransient: false, server.Code, e),
        BoltServerException { Code: DatabaseNotFound } server => new StoreUnavailableException(
            $"{address} has no database \"{database}\"; set NEO4J_DATABASE to one that it has.", isTransient: false, server.Code, e),
        BoltServerException server when server.Code.StartsWith(TimedOut, StringComparison.Ordinal) => new StoreUnavailableException(
            $"{address} stopped a statement that ran past its time limit; ask for less, or raise db.transaction.timeout.",
            isTransient: true,
            server.Code,
            e),
        BoltServerException server when IsShortOfMemory(server) => new StoreUnavailableException(
            $"{address} has too little memory for this ({server.Message}); give Neo4j a heap of 768 MB or more (server.memory.heap.max_size).",
            isTransient: false,
            server.Code,
            e),
        BoltServerException { IsRetryable: true } server => new StoreUnavailableException(
            $"{address} cannot do it now: {server.Message}", isTransient: true, server.Code, e),
        BoltServerException server => new GraphStoreException($"{address} refused: {server.Message}", server.Code, e),
        BoltConnectionException => new StoreUnavailableException(
            $"{address} cannot be reached ({e.Message}); check that Neo4j runs and that the address is right.", isTransient: true, null, e),
        BoltCommitUnknownException => new StoreUnavailableException(
            $"{address} was lost while it committed; repeat the call, it writes nothing twice.", isTransient: true, null, e),
        BoltPoolException => new StoreUnavailableException($"{address} is busy: {e.Message}", isTransient: true, null, e),
        BoltTransactionException { InnerException: BoltException inner } => Translate(inner, address, database),
        _ => new StoreUnavailableException($"{address} failed: {e.Message}", isTransient: false, null, e),
    };
}
