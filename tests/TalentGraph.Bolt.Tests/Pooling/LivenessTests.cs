namespace TalentGraph.Bolt.Tests.Pooling;

public sealed class LivenessTests
{
    [Fact]
    public async Task An_unused_connection_that_died_is_replaced_and_the_others_are_tried_for_themselves()
    {
        await using var talk = Conversation.Begin(
            """
            BOLT 5.4
            GREET
            C: BEGIN {}
            S: SUCCESS {}
            C: ROLLBACK
            S: SUCCESS {}
            A: RESET
            C: RUN "RETURN" {} {}
            C: PULL {"n": 1000}
            S: SUCCESS {"fields": ["n"]}
            S: RECORD [7]
            S: SUCCESS {}
            ---
            GREET
            C: BEGIN {}
            S: SUCCESS {}
            C: ROLLBACK
            S: SUCCESS {}
            C: RESET
            S: <EXIT>
            """,
            options => options with { LivenessCheckAfter = TimeSpan.Zero });
        await using BoltSession one = talk.Driver.OpenSession();
        await using BoltSession two = talk.Driver.OpenSession();
        BoltTransaction first = await one.BeginAsync(token: TestContext.Current.CancellationToken);
        BoltTransaction second = await two.BeginAsync(token: TestContext.Current.CancellationToken);
        await first.RollbackAsync(TestContext.Current.CancellationToken);
        await second.RollbackAsync(TestContext.Current.CancellationToken);

        Assert.Equal([7L], await talk.ColumnAsync("RETURN"));
        await talk.Server.FinishedAsync();
    }
}
