using Microsoft.Extensions.Primitives;

namespace TalentGraph.GraphQL.AspNetCore.Tests;

public sealed class AcceptHeaderTests
{
    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("*/*")]
    [InlineData("application/*")]
    [InlineData("application/json")]
    [InlineData("APPLICATION/JSON")]
    [InlineData("application/json; charset=utf-8")]
    [InlineData("application/json; charset=\"UTF-8\"")]
    [InlineData("text/html, */*;q=0.1")]
    [InlineData("application/graphql-response+json;q=0.5, application/json")]
    [InlineData("application/graphql-response+json;q=0.5, */*")]
    [InlineData("application/graphql-response+json;q=0, */*")]
    [InlineData("application/graphql-response+json; charset=latin1, application/json")]
    public void Plain_json_is_given(string? header) =>
        Assert.Equal(ResponseFormat.Json, AcceptHeader.Negotiate(new StringValues(header)));

    [Theory]
    [InlineData("application/graphql-response+json")]
    [InlineData("application/graphql-response+json; charset=utf-8")]
    [InlineData("application/graphql-response+json, application/json")]
    [InlineData("application/json, application/graphql-response+json")]
    [InlineData("application/graphql-response+json, application/json;q=0.9")]
    [InlineData("application/graphql-response+json, */*")]
    [InlineData("application/json;q=0.2, application/*;q=0.4")]
    [InlineData("application/json;q=0, */*")]
    public void A_graphql_response_is_given(string header) =>
        Assert.Equal(ResponseFormat.GraphQLResponse, AcceptHeader.Negotiate(header));

    [Theory]
    [InlineData("text/html")]
    [InlineData("application/json;q=0")]
    [InlineData("application/json; charset=iso-8859-1")]
    [InlineData("application/xml, text/*")]
    [InlineData("nonsense")]
    public void Nothing_fits(string header) => Assert.Null(AcceptHeader.Negotiate(header));

    [Fact]
    public void Several_headers_are_one_list() => Assert.Equal(
        ResponseFormat.GraphQLResponse,
        AcceptHeader.Negotiate(new StringValues(["text/html", "application/graphql-response+json"])));
}
