using TalentGraph.GraphQL.Execution;

namespace TalentGraph.GraphQL.Tests.Execution;

public sealed class TimeLimitTests
{
    private readonly TalentSchema _world = new();

    [Fact]
    public async Task A_resolver_that_waits_is_stopped_by_its_token()
    {
        var engine = _world.With(new GraphQLEngineOptions { Limits = new GraphQLLimits { ExecutionTimeout = TimeSpan.FromMilliseconds(50) } });
        Assert.Equal(["TIMEOUT at : The operation took longer than 50 ms. Ask for smaller pages or fewer levels."], await engine.Errors("{ slow }"));
    }

    [Fact]
    public async Task The_clients_cancellation_reaches_the_resolver()
    {
        using var source = new CancellationTokenSource(TimeSpan.FromMilliseconds(50));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
            await _world.Engine.ExecuteAsync(new GraphQLRequest("{ slow }"), source.Token));
    }

    [Fact]
    public async Task A_host_says_what_clients_are_told_of_exceptions()
    {
        var seen = new List<string>();
        var engine = _world.With(new GraphQLEngineOptions
        {
            TranslateException = (exception, field) =>
            {
                seen.Add($"{field}: {exception.Message}");
                return new FieldError("The store is away.", "STORE_UNAVAILABLE");
            },
        });
        Assert.Equal(["STORE_UNAVAILABLE at failHard: The store is away."], await engine.Errors("{ failHard }"));
        Assert.Equal(["Query.failHard: secret"], seen);
    }
}
