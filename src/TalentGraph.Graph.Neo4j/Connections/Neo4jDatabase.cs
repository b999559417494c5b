using TalentGraph.Bolt;
using TalentGraph.Graph.Neo4j.Statements;
using TalentGraph.Graph.Storage;

namespace TalentGraph.Graph.Neo4j.Connections;

/// <summary>One Neo4j database: the driver, and how work is run on it. Thread safe.</summary>
internal sealed class Neo4jDatabase : IAsyncDisposable
{
    // A batch or a whole export; the server's own limit is meant for questions.
    private static readonly BoltTransactionOptions Long = new() { Timeout = TimeSpan.FromMinutes(30) };

    private static readonly BoltTransactionOptions LongWrite = Long with { BeginWithFirstStatement = true };

    // How often a batch is written again whose COMMIT was not answered.
    private const int MaxUnknownCommits = 5;

    // Others may hold the memory that a batch needs for a while; a batch that is too large for the server always fails.
    private const int MaxMemoryShortages = 3;

    private readonly BoltDriver _driver;
    private readonly Neo4jOptions _options;

    public Neo4jDatabase(Neo4jOptions options, TimeProvider clock)
    {
        _options = options;
        Address = options.Uri.GetLeftPart(UriPartial.Authority);
        _driver = new BoltDriver(new BoltOptions
        {
            Uri = options.Uri,
            Auth = options.User is { } user ? BoltAuth.Basic(user, options.Password ?? "") : BoltAuth.None,
            Database = options.Database,
            Clock = clock,
            MaxRetryTime = options.WritePatience,
        });
        Reading = new ReadingSession(_driver, this);
    }

    /// <summary>Without credentials and path.</summary>
    public string Address { get; }

    public ICypherSession Reading { get; }

    public GraphStoreException Translate(BoltException e) => Neo4jErrors.Translate(e, Address, _options.Database);

    /// <summary>
    /// Runs work in a transaction that is committed when the work says so; again, while it fails for passing reasons. Also when the answer
    /// to COMMIT was lost: what is written here twice changes nothing.
    /// </summary>
    public async Task<T> WriteAsync<T>(
        Func<ICypherSession, CancellationToken, Task<(T Result, bool Commit)>> work, CancellationToken cancellationToken)
    {
        for (int unknown = 0; ; unknown++)
        {
            try
            {
                return await WriteOnceAsync(work, cancellationToken);
            }
            catch (BoltCommitUnknownException) when (unknown < MaxUnknownCommits && !cancellationToken.IsCancellationRequested)
            {
                // Once more.
            }
            catch (BoltException e)
            {
                throw Translate(e);
            }
        }
    }

    /// <summary>Runs one statement in a transaction of its own, in one trip.</summary>
    public async Task WriteAsync(CypherStatement statement, BoltParameters parameters, CancellationToken cancellationToken)
    {
        try
        {
            await using BoltSession session = _driver.OpenSession();
            await session.ExecuteWriteAsync(statement.Text, parameters, token: cancellationToken);
        }
        catch (BoltException e)
        {
            throw Translate(e);
        }
    }

    /// <summary>Runs a statement that changes the schema, which cannot share a transaction with others.</summary>
    public async Task ChangeSchemaAsync(string statement, CancellationToken cancellationToken)
    {
        try
        {
            await using BoltSession session = _driver.OpenSession();
            await using BoltResult result = await session.RunAsync(statement, token: cancellationToken);
            await result.ConsumeAsync(cancellationToken);
        }
        catch (BoltException e)
        {
            throw Translate(e);
        }
    }

    /// <summary>Begins a transaction that its user ends; errors in it are Bolt's.</summary>
    public async Task<(BoltSession Session, BoltTransaction Transaction)> BeginAsync(CancellationToken cancellationToken)
    {
        BoltSession session = _driver.OpenSession();
        try
        {
            return (session, await session.BeginAsync(Long, cancellationToken));
        }
        catch (BoltException e)
        {
            await session.DisposeAsync();
            throw Translate(e);
        }
    }

    public ValueTask DisposeAsync() => _driver.DisposeAsync();

    private async Task<T> WriteOnceAsync<T>(
        Func<ICypherSession, CancellationToken, Task<(T Result, bool Commit)>> work, CancellationToken cancellationToken)
    {
        await using BoltSession session = _driver.OpenSession();
        int shortages = 0;
        return await session.ExecuteWriteAsync(
            async (transaction, token) =>
            {
                try
                {
                    return await RunAsync(transaction, work, token);
                }
                catch (BoltException e) when (Neo4jErrors.IsShortOfMemory(e) && ++shortages == MaxMemoryShortages)
                {
                    throw Translate(e);
                }
            },
            LongWrite,
            cancellationToken);
    }

    private static async Task<T> RunAsync<T>(
        BoltTransaction transaction,
        Func<ICypherSession, CancellationToken, Task<(T Result, bool Commit)>> work,
        CancellationToken cancellationToken)
    {
        (T result, bool commit) = await work(new TransactionSession(transaction), cancellationToken);
        await (commit ? transaction.CommitAsync(cancellationToken) : transaction.RollbackAsync(cancellationToken));
        return result;
    }
}
