using System.Text.Json.Nodes;

namespace TalentGraph.Bolt.TestKit;

/// <content>Requests about results.</content>
internal sealed partial class Backend
{
    private Func<Task<(string Name, JsonObject Data)?>>? OfResult(Request request) => request.Name switch
    {
        "ResultNext" => () => NextAsync(Get<OpenResult>(request.Id("resultId")).Result),
        "ResultSingle" => () => SingleAsync(Get<OpenResult>(request.Id("resultId")).Result),
        "ResultList" => () => ListAsync(Get<OpenResult>(request.Id("resultId")).Result),
        "ResultConsume" => () => ConsumeAsync(Get<OpenResult>(request.Id("resultId"))),
        _ => null,
    };

    private static async Task<(string Name, JsonObject Data)?> NextAsync(BoltResult result) =>
        await result.ReadAsync() ? ("Record", Record(result.Row)) : ("NullRecord", []);

    private static async Task<(string Name, JsonObject Data)?> SingleAsync(BoltResult result) =>
        ("Record", Record(await result.SingleAsync()));

    private static async Task<(string Name, JsonObject Data)?> ListAsync(BoltResult result)
    {
        var records = new JsonArray();
        await foreach (BoltRow row in result)
        {
            records.Add(Record(row));
        }

        return ("RecordList", new JsonObject { ["records"] = records });
    }

    private static async Task<(string Name, JsonObject Data)?> ConsumeAsync(OpenResult open) =>
        ("Summary", Summaries.ToJson(await open.Result.ConsumeAsync(), open.Statement, open.Parameters));

    private static JsonObject Record(BoltRow row) => new()
    {
        ["values"] = new JsonArray([.. Enumerable.Range(0, row.Keys.Count).Select(column => CypherValues.ToJson(row.GetValue(column)))]),
    };
}
