using TalentGraph.Bolt.Execution;
using TalentGraph.Bolt.Pooling;
using TalentGraph.Bolt.Protocol;
using TalentGraph.Bolt.Telemetry;

namespace TalentGraph.Bolt;

/// <summary>
/// A thread of work: each piece sees what the ones before it wrote, also in a cluster, because bookmarks are passed on. It
/// takes a connection only while there is something to do.
/// </summary>
/// <remarks>For one user at a time; open as many as you like, they cost nothing.</remarks>
public sealed class BoltSession : IAsyncDisposable
{
    private readonly BoltDriver _driver;
    private readonly BoltSessionOptions _options;
    private string? _database;
    private BoltResult? _openResult;
    private BoltTransaction? _openTransaction;
    private bool _closed;

    internal BoltSession(BoltDriver driver, BoltSessionOptions options)
    {
        _driver = driver;
        _options = options;
        _database = options.Database ?? driver.Options.Database;
        Bookmarks = options.Bookmarks;
    }

    /// <summary>Bookmarks of the last work that was committed; at first those of the options.</summary>
    public IReadOnlyList<string> Bookmarks { get; private set; }

    internal int FetchSize => _options.FetchSize ?? _driver.Options.FetchSize;

    /// <summary>Runs one statement that is its own transaction, in one trip.</summary>
    /// <param name="statement">The statement in Cypher; values belong into <paramref name="parameters"/>.</param>
    /// <param name="parameters">Its parameters; null for none.</param>
    /// <param name="options">Timeout and metadata; null for none.</param>
    /// <param name="token">Stops the statement.</param>
    /// <exception cref="BoltServerException">The server refuses the statement.</exception>
    /// <exception cref="BoltConnectionException">The server cannot be reached.</exception>
    /// <exception cref="BoltPoolException">No connection became free in time.</exception>
    public async Task<BoltResult> RunAsync(
        string statement, BoltParameters? parameters = null, BoltTransactionOptions? options = null, CancellationToken token = default)
    {
        ArgumentNullException.ThrowIfNull(statement);
        parameters?.CheckComplete();
        await PrepareAsync(options, token);
        WorkSettings settings = Settings(_options.Mode, options);
        var trace = RequestTrace.Begin(_driver.Options.Clock, "RUN", statement);
        ConnectionLease lease = await AcquireAsync(settings, trace, token);
        return await new AutoCommit(this, lease, settings.Mode, trace)
            .RunAsync(statement, parameters, settings with { Database = lease.Database }, FetchSize, token);
    }

    /// <summary>Begins a transaction that ends when its user says so.</summary>
    /// <param name="options">Timeout and metadata; null for none.</param>
    /// <param name="token">Stops the beginning.</param>
    /// <exception cref="BoltServerException">The server refuses.</exception>
    /// <exception cref="BoltConnectionException">The server cannot be reached.</exception>
    public Task<BoltTransaction> BeginAsync(BoltTransactionOptions? options = null, CancellationToken token = default) =>
        BeginAsync(_options.Mode, options, token);

    /// <summary>Runs work that only reads in a transaction, and again when it fails for a passing reason.</summary>
    /// <typeparam name="T">What the work gives.</typeparam>
    /// <param name="work">The work; it must be able to run several times.</param>
    /// <param name="options">Timeout and metadata; null for none.</param>
    /// <param name="token">Stops the work and the waiting between tries.</param>
    public Task<T> ExecuteReadAsync<T>(
        Func<BoltTransaction, CancellationToken, Task<T>> work, BoltTransactionOptions? options = null, CancellationToken token = default) =>
        ExecuteAsync(BoltAccessMode.Read, work, options, token);

    /// <summary>Runs work in a transaction, commits it, and does both again when it fails for a passing reason.</summary>
    /// <typeparam name="T">What the work gives.</typeparam>
    /// <param name="work">The work; it must be able to run several times.</param>
    /// <param name="options">Timeout and metadata; null for none.</param>
    /// <param name="token">Stops the work and the waiting between tries.</param>
    /// <exception cref="BoltCommitUnknownException">The answer to COMMIT was lost; the work is not tried again.</exception>
    public Task<T> ExecuteWriteAsync<T>(
        Func<BoltTransaction, CancellationToken, Task<T>> work, BoltTransactionOptions? options = null, CancellationToken token = default) =>
        ExecuteAsync(BoltAccessMode.Write, work, options, token);

    /// <summary>
    /// Runs one statement in a transaction and commits it, all in one write, and again when that fails for a passing reason.
    /// </summary>
    /// <param name="statement">The statement in Cypher; values belong into <paramref name="parameters"/>.</param>
    /// <param name="parameters">Its parameters; null for none.</param>
    /// <param name="options">Timeout and metadata; null for none.</param>
    /// <param name="token">Stops the work and the waiting between tries.</param>
    /// <returns>What the server says of it; its rows are let go.</returns>
    /// <exception cref="BoltCommitUnknownException">The answer to COMMIT was lost; the work is not tried again.</exception>
    public Task<BoltSummary> ExecuteWriteAsync(
        string statement, BoltParameters? parameters = null, BoltTransactionOptions? options = null, CancellationToken token = default) =>
        ExecuteWriteAsync(
            async (transaction, inner) => await (await transaction.RunAndCommitAsync(statement, parameters, inner)).ConsumeAsync(inner),
            (options ?? new BoltTransactionOptions()) with { BeginWithFirstStatement = true },
            token);

    /// <summary>Rolls back what is open, and lets a statement whose result is open run to its end without its rows.</summary>
    public async ValueTask DisposeAsync()
    {
        if (_closed)
        {
            return;
        }

        _closed = true;
        if (_openTransaction is { } transaction)
        {
            await transaction.DisposeAsync();
        }

        if (_openResult is { } result)
        {
            await result.LetGoAsync();
        }
    }

    internal void Opened(BoltResult result) => _openResult = result;

    internal void Learn(string? bookmark)
    {
        if (!string.IsNullOrEmpty(bookmark))
        {
            Bookmarks = [bookmark];
        }
    }

    /// <summary>The server chose a database; the session stays with it, and others begin with it.</summary>
    internal void LearnHome(string? database)
    {
        if (_database is null && database is not null)
        {
            _database = database;
            _driver.Source.LearnHome(_options.ImpersonatedUser, database);
        }
    }

    internal void Ended(BoltTransaction transaction)
    {
        if (ReferenceEquals(_openTransaction, transaction))
        {
            _openTransaction = null;
        }
    }

    internal async Task<BoltTransaction> BeginAsync(BoltAccessMode mode, BoltTransactionOptions? options, CancellationToken token)
    {
        await PrepareAsync(options, token);
        WorkSettings settings = Settings(mode, options);
        var trace = RequestTrace.Begin(_driver.Options.Clock, "BEGIN");
        ConnectionLease lease = await AcquireAsync(settings, trace, token);
        var transaction = new BoltTransaction(this, lease);
        _openTransaction = transaction;
        bool wait = options is not { BeginWithFirstStatement: true, Metadata: null };
        await transaction.BeginAsync(settings with { Database = lease.Database }, wait, trace, token);
        return transaction;
    }

    private async Task<ConnectionLease> AcquireAsync(WorkSettings settings, RequestTrace? trace, CancellationToken token)
    {
        try
        {
            ConnectionLease lease = await _driver.Source.AcquireAsync(settings, probe: false, token);
            trace?.At(lease.Connection);
            await lease.CheckAsync(settings);
            _database ??= lease.Database;
            return lease;
        }
        catch (Exception e)
        {
            trace?.End(e);
            throw;
        }
    }

    private async Task<T> ExecuteAsync<T>(
        BoltAccessMode mode, Func<BoltTransaction, CancellationToken, Task<T>> work, BoltTransactionOptions? options, CancellationToken token)
    {
        ArgumentNullException.ThrowIfNull(work);
        return await _driver.Retries.ExecuteAsync(
            async inner =>
            {
                await using BoltTransaction transaction = await BeginAsync(mode, options, inner);
                T value = await work(transaction, inner);
                await transaction.CommitIfOpenAsync(inner);
                return value;
            },
            _options.MaxRetryTime,
            token);
    }

    private async ValueTask PrepareAsync(BoltTransactionOptions? options, CancellationToken token)
    {
        ObjectDisposedException.ThrowIf(_closed, this);
        options?.Metadata?.CheckComplete();
        if (_openTransaction is { HasFailed: true } failed)
        {
            await failed.DisposeAsync();
        }

        if (_openTransaction is not null)
        {
            throw new InvalidOperationException("The session has an open transaction. End it first, or open another session.");
        }

        if (_openResult is { } result)
        {
            _openResult = null;
            await result.BufferAsync(token);
        }
    }

    private WorkSettings Settings(BoltAccessMode mode, BoltTransactionOptions? options) =>
        new(mode, _database, _options.ImpersonatedUser, Bookmarks, options?.Timeout, options?.Metadata);
}
