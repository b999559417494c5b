namespace TalentGraph.GraphQL.AspNetCore.Tests;

public sealed class ContentTypeHeaderTests
{
    [Theory]
    [InlineData("application/json")]
    [InlineData("Application/JSON")]
    [InlineData("application/json;charset=utf-8")]
    [InlineData("application/json; charset=UTF-8")]
    [InlineData("application/json; charset=\"utf-8\"")]
    [InlineData("application/json; profile=x")]
    public void Json_in_utf8_is_taken(string header) => Assert.True(ContentTypeHeader.IsJson(header));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("text/plain")]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData("multipart/form-data; boundary=x")]
    [InlineData("application/graphql")]
    [InlineData("application/json; charset=latin1")]
    [InlineData("text/plain; application/json")]
    public void Anything_else_is_refused(string? header) => Assert.False(ContentTypeHeader.IsJson(header));
}
