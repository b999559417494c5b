using System.Buffers;
using System.IO.Pipelines;
using System.Text;
using System.Text.Json;
using TalentGraph.GraphQL.Execution;
using TalentGraph.GraphQL.TypeSystem;

namespace TalentGraph.GraphQL.Tests.Execution;

public sealed class ResponseTests
{
    private static readonly string Long = string.Concat(Enumerable.Repeat("naïve 😀 \"quoted\" \u0001\u001f\t", 400));

    private static readonly GraphQLEngine Engine = new(Schema.Create(
        "type Query { rows(count: Int!): [Row!]! text: String } type Row { id: Int! text: String! row: Row }",
        new ResolverTable()
            .RootList<object>("Query.rows", context => new ValueTask<IReadOnlyList<object>?>([.. Enumerable.Range(0, context.Arguments.Get<int>("count")).Cast<object>()]))
            .Root<string>("Query.text", _ => new ValueTask<string>(Long))
            .Property<object, int>("Row.id", row => (int)row)
            .Property<object, string>("Row.text", row => $"row {row}")
            .Property<object, object>("Row.row", row => row)));

    [Fact]
    public async Task Long_text_is_written_in_pieces_and_reads_back()
    {
        using var answer = JsonDocument.Parse(await Engine.Ask("{ text }"));
        Assert.Equal(Long, answer.RootElement.GetProperty("data").GetProperty("text").GetString());
    }

    [Theory]
    [InlineData("{ rows(count: 5000) { id row { text row { id } } } }")]
    [InlineData("{ rows(count: 5000) { id text } }")]
    public async Task A_response_in_parts_is_the_same_response(string query)
    {
        var whole = await Engine.Ask(query);
        using var response = await Engine.ExecuteAsync(new GraphQLRequest(query), TestContext.Current.CancellationToken);
        var parts = new List<int>();
        var output = new ArrayBufferWriter<byte>();
        var isDone = false;
        while (!isDone)
        {
            var before = output.WrittenCount;
            isDone = response.Write(output, 1000);
            parts.Add(output.WrittenCount - before);
        }

        Assert.Equal(whole, Encoding.UTF8.GetString(output.WrittenSpan));
        Assert.True(parts.Max() < 1200);
    }

    [Fact]
    public async Task A_slow_reader_holds_the_writer_back()
    {
        using var response = await Engine.ExecuteAsync(new GraphQLRequest("{ rows(count: 50000) { id text } }"), TestContext.Current.CancellationToken);
        var pipe = new Pipe(new PipeOptions(pauseWriterThreshold: 64 * 1024, resumeWriterThreshold: 32 * 1024));
        var writing = WriteAll(response, pipe.Writer);
        var first = await pipe.Reader.ReadAtLeastAsync(64 * 1024, TestContext.Current.CancellationToken);
        Assert.False(writing.IsCompleted);
        var length = first.Buffer.Length;
        Assert.True(length < 128 * 1024);
        pipe.Reader.AdvanceTo(first.Buffer.End);
        var total = length + await Drain(pipe.Reader);
        await writing;
        Assert.Equal((await Engine.Ask("{ rows(count: 50000) { id text } }")).Length, total);
    }

    private static async Task WriteAll(GraphQLResponse response, PipeWriter writer)
    {
        await response.WriteAsync(writer, TestContext.Current.CancellationToken);
        await writer.CompleteAsync();
    }

    private static async Task<long> Drain(PipeReader reader)
    {
        long total = 0;
        ReadResult next;
        do
        {
            next = await reader.ReadAsync(TestContext.Current.CancellationToken);
            total += next.Buffer.Length;
            reader.AdvanceTo(next.Buffer.End);
        }
        while (!next.IsCompleted);
        return total;
    }

    [Fact]
    public async Task Extensions_come_last()
    {
        using var response = await Engine.ExecuteAsync(new GraphQLRequest("{ __typename }") { WantsPrice = true }, TestContext.Current.CancellationToken);
        response.Extensions.Add(new("revision", new[] { 1, 2 }));
        var output = new ArrayBufferWriter<byte>();
        response.Write(output);
        Assert.Equal("""{"data":{"__typename":"Query"},"extensions":{"price":0,"revision":[1,2]}}""", Encoding.UTF8.GetString(output.WrittenSpan));
    }

    [Fact]
    public async Task A_refusal_has_no_data()
    {
        Assert.Equal(
            """{"errors":[{"message":"Expected a name, found the end of the document.","locations":[{"line":1,"column":2}],"extensions":{"code":"PARSE_FAILED","spec":"2.5","excerpt":"1 | {\n     ^"}}]}""",
            await Engine.Ask("{"));
    }
}
