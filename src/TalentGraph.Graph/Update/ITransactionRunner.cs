namespace TalentGraph.Graph.Update;

/// <summary>Runs work in transactions of a store; writers queue behind one another.</summary>
internal interface ITransactionRunner
{
    /// <summary>Commits when the work answers that it wrote something; otherwise, and on any exception, nothing is written.</summary>
    Task<T> RunAsync<T>(
        Func<IGraphTransaction, CancellationToken, Task<(T Result, bool Commit)>> work, CancellationToken cancellationToken);

    /// <summary>Runs work that only reads, beside any writer.</summary>
    Task<T> ReadAsync<T>(Func<IGraphTransaction, CancellationToken, Task<T>> work, CancellationToken cancellationToken);
}
