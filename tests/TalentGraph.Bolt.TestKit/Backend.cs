using System.Net.Sockets;
using System.Text.Json.Nodes;

namespace TalentGraph.Bolt.TestKit;

/// <summary>One test's worth of drivers, sessions, transactions and results.</summary>
internal sealed partial class Backend(Frontend frontend)
{
    private readonly Dictionary<int, object> _things = [];
    private int _lastId;

    public static async Task ServeAsync(TcpClient client)
    {
        using (client)
        {
            client.NoDelay = true;
            using var frontend = new Frontend(client.GetStream());
            var backend = new Backend(frontend);
            try
            {
                while (await frontend.ReadAsync() is { } request)
                {
                    await backend.HandleAsync(request);
                }
            }
            catch (IOException)
            {
                // The suite has left.
            }

            await backend.CloseAllAsync();
        }
    }

    private async Task HandleAsync(Request request)
    {
        try
        {
            (string Name, JsonObject Data)? answer = await AnswerAsync(request);
            if (answer is { } given)
            {
                await frontend.WriteAsync(given.Name, given.Data);
            }
        }
        catch (FrontendException e)
        {
            await frontend.WriteAsync("FrontendError", new JsonObject { ["msg"] = e.Message });
        }
        catch (NotSupportedException e)
        {
            await frontend.WriteAsync("BackendError", new JsonObject { ["msg"] = e.ToString() });
        }
        catch (Exception e) when (e is BoltException or ArgumentException or InvalidOperationException or TimeZoneNotFoundException)
        {
            await frontend.WriteAsync("DriverError", Errors.ToJson(e, Add(e)));
        }
    }

    private Task<(string Name, JsonObject Data)?> AnswerAsync(Request request) => request.Name switch
    {
        "StartTest" => Of(Features.Start(request.Text("testName") ?? "")),
        "StartSubTest" => Of(("RunTest", [])),
        "GetFeatures" => Of(("FeatureList", new JsonObject { ["features"] = Features.List() })),
        _ => (OfDriver(request) ?? OfSession(request) ?? OfTransaction(request) ?? OfResult(request)
            ?? throw new NotSupportedException($"Request {request.Name} is unknown."))(),
    };

    private static Task<(string Name, JsonObject Data)?> Of((string Name, JsonObject Data) answer) =>
        Task.FromResult<(string, JsonObject)?>(answer);

    private int Add(object thing)
    {
        _things[++_lastId] = thing;
        return _lastId;
    }

    private T Get<T>(int id) => (T)_things[id];

    private static JsonObject IdOf(int id) => new() { ["id"] = id };

    private async Task CloseAllAsync()
    {
        foreach (IAsyncDisposable thing in _things.Values.OfType<IAsyncDisposable>().Reverse().ToList())
        {
            try
            {
                await thing.DisposeAsync();
            }
            catch (BoltException)
            {
                // The test is over.
            }
        }
    }
}
