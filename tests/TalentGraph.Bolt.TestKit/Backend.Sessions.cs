using System.Text.Json.Nodes;

namespace TalentGraph.Bolt.TestKit;

/// <content>Requests about sessions and transactions.</content>
internal sealed partial class Backend
{
    private Func<Task<(string Name, JsonObject Data)?>>? OfSession(Request request) => request.Name switch
    {
        "NewSession" => () => Of(("Session", IdOf(Add(NewSession(request))))),
        "SessionClose" => () => CloseSessionAsync(request),
        "SessionRun" => () => RunAsync(request),
        "SessionBeginTransaction" => () => BeginAsync(request),
        "SessionReadTransaction" => () => ManageAsync(request, Get<BoltSession>(request.Id("sessionId")).ExecuteReadAsync),
        "SessionWriteTransaction" => () => ManageAsync(request, Get<BoltSession>(request.Id("sessionId")).ExecuteWriteAsync),
        "SessionLastBookmarks" => () => Of(("Bookmarks", Bookmarks(Get<BoltSession>(request.Id("sessionId"))))),
        _ => null,
    };

    private Func<Task<(string Name, JsonObject Data)?>>? OfTransaction(Request request) => request.Name switch
    {
        "TransactionRun" => () => RunInTransactionAsync(request),
        "TransactionCommit" => () => EndAsync(request, transaction => transaction.CommitAsync()),
        "TransactionRollback" => () => EndAsync(request, transaction => transaction.RollbackAsync()),
        "TransactionClose" => () => EndAsync(request, transaction => transaction.DisposeAsync().AsTask()),
        _ => null,
    };

    private BoltSession NewSession(Request request) => Get<BoltDriver>(request.Id("driverId")).OpenSession(new BoltSessionOptions
    {
        Mode = request.Text("accessMode") == "r" ? BoltAccessMode.Read : BoltAccessMode.Write,
        Database = request.Text("database"),
        ImpersonatedUser = request.Text("impersonatedUser"),
        Bookmarks = request.Texts("bookmarks"),
        FetchSize = (int?)request.Number("fetchSize"),
    });

    private async Task<(string Name, JsonObject Data)?> CloseSessionAsync(Request request)
    {
        await Get<BoltSession>(request.Id("sessionId")).DisposeAsync();
        return ("Session", IdOf(request.Id("sessionId")));
    }

    private static JsonObject Bookmarks(BoltSession session) =>
        new() { ["bookmarks"] = new JsonArray([.. session.Bookmarks.Select(bookmark => JsonValue.Create(bookmark))]) };

    private async Task<(string Name, JsonObject Data)?> RunAsync(Request request)
    {
        BoltSession session = Get<BoltSession>(request.Id("sessionId"));
        BoltParameters parameters = CypherValues.Parameters(request.Data["params"]);
        return Keys(request, await session.RunAsync(request.Text("cypher") ?? "", parameters, WorkOptions(request)));
    }

    private async Task<(string Name, JsonObject Data)?> RunInTransactionAsync(Request request)
    {
        BoltTransaction transaction = Get<BoltTransaction>(request.Id("txId"));
        BoltParameters parameters = CypherValues.Parameters(request.Data["params"]);
        return Keys(request, await transaction.RunAsync(request.Text("cypher") ?? "", parameters));
    }

    private (string Name, JsonObject Data) Keys(Request request, BoltResult result)
    {
        JsonObject data = IdOf(Add(new OpenResult(result, request.Text("cypher") ?? "", request.Data["params"]?.DeepClone() as JsonObject ?? [])));
        data["keys"] = new JsonArray([.. result.Keys.Select(key => JsonValue.Create(key))]);
        return ("Result", data);
    }

    private static BoltTransactionOptions WorkOptions(Request request) => new()
    {
        Timeout = Milliseconds(request, "timeout"),
        Metadata = request.Data["txMeta"] is JsonObject { Count: > 0 } metadata ? CypherValues.Parameters(metadata) : null,
    };

    private async Task<(string Name, JsonObject Data)?> BeginAsync(Request request)
    {
        BoltSession session = Get<BoltSession>(request.Id("sessionId"));
        return ("Transaction", IdOf(Add(await session.BeginAsync(WorkOptions(request)))));
    }

    private async Task<(string Name, JsonObject Data)?> EndAsync(Request request, Func<BoltTransaction, Task> end)
    {
        await end(Get<BoltTransaction>(request.Id("txId")));
        return ("Transaction", IdOf(request.Id("txId")));
    }

    private async Task<(string Name, JsonObject Data)?> ManageAsync(
        Request request,
        Func<Func<BoltTransaction, CancellationToken, Task<bool>>, BoltTransactionOptions?, CancellationToken, Task<bool>> execute)
    {
        await execute(WorkAsync, WorkOptions(request), CancellationToken.None);
        return ("RetryableDone", []);
    }

    /// <summary>The suite's own function: it asks for things until it says how it ended.</summary>
    private async Task<bool> WorkAsync(BoltTransaction transaction, CancellationToken token)
    {
        await frontend.WriteAsync("RetryableTry", IdOf(Add(transaction)));
        while (await frontend.ReadAsync() is { } request)
        {
            switch (request.Name)
            {
                case "RetryablePositive":
                    return true;
                case "RetryableNegative":
                    throw request.Data["errorId"] is JsonValue id && id.TryGetValue(out int number)
                        ? Get<Exception>(number)
                        : new FrontendException();
                default:
                    await HandleAsync(request);
                    break;
            }
        }

        throw new IOException("The suite left in the middle of its work.");
    }
}
