using TalentGraph.GraphQL.Execution;
using TalentGraph.GraphQL.Tests.Execution;
using TalentGraph.GraphQL.TypeSystem;

namespace TalentGraph.GraphQL.Tests.TypeSystem;

public sealed class ScalarsTests
{
    private static readonly GraphQLEngine Engine = new(Schema.Create(
        "scalar DateTime scalar Date scalar URL type Query { moment(of: DateTime!): DateTime date(of: Date!): Date url(of: URL!): URL float(of: Float): Float wide: Int any: ID }",
        new ResolverTable()
            .Scalar("DateTime", Scalars.DateTime).Scalar("Date", Scalars.PartialDate).Scalar("URL", Scalars.Url)
            .Root("Query.moment", context => new ValueTask<DateTimeOffset>(context.Arguments.Get<DateTimeOffset>("of")))
            .Root("Query.date", context => new ValueTask<string?>(context.Arguments.Get<string>("of")))
            .Root("Query.url", context => new ValueTask<string?>(context.Arguments.Get<string>("of")))
            .Root("Query.float", _ => new ValueTask<double>(double.NaN))
            .Root("Query.wide", _ => new ValueTask<long>(1L << 40))
            .Root<object>("Query.any", _ => new ValueTask<object>(17L))));

    [Theory]
    [InlineData("{ v: moment(of: \"2025-09-01T12:00:00Z\") }", "\"2025-09-01T12:00:00Z\"")]
    [InlineData("{ v: moment(of: \"2025-09-01T12:00:00.25+05:30\") }", "\"2025-09-01T12:00:00.25+05:30\"")]
    [InlineData("{ v: date(of: \"2024\") }", "\"2024\"")]
    [InlineData("{ v: date(of: \"2024-02\") }", "\"2024-02\"")]
    [InlineData("{ v: date(of: \"2024-02-29\") }", "\"2024-02-29\"")]
    [InlineData("{ v: url(of: \"https://example.org/a?b#c\") }", "\"https://example.org/a?b#c\"")]
    [InlineData("{ v: any }", "\"17\"")]
    public async Task A_value_is_read_and_written(string query, string value) =>
        Assert.Equal($"{{\"data\":{{\"v\":{value}}}}}", await Engine.Ask(query));

    [Theory]
    [InlineData("{ moment(of: \"2025-09-01T12:00:00\") }")]
    [InlineData("{ moment(of: \"2025-13-01T12:00:00Z\") }")]
    [InlineData("{ moment(of: 2025) }")]
    [InlineData("{ date(of: \"2023-02-29\") }")]
    [InlineData("{ date(of: \"24\") }")]
    [InlineData("{ url(of: \"ftp://example.org\") }")]
    [InlineData("{ url(of: \"/path\") }")]
    [InlineData("{ float(of: 1e400) }")]
    [InlineData("{ float(of: -1e400) }")]
    public async Task What_is_no_value_is_refused(string query) =>
        Assert.StartsWith("VALIDATION_FAILED", Assert.Single(await Engine.Errors(query)), StringComparison.Ordinal);

    [Theory]
    [InlineData("{ float }", "INTERNAL at float: The resolver of \"Query.float\" gave a value that is no Float.")]
    [InlineData("{ wide }", "INTERNAL at wide: The resolver of \"Query.wide\" gave a value that is no Int.")]
    public async Task A_result_that_does_not_fit_is_an_error(string query, string expected) =>
        Assert.Equal([expected], await Engine.Errors(query));
}
