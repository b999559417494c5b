namespace TalentGraph.GraphQL.AspNetCore;

/// <summary>The media types of GraphQL over HTTP.</summary>
internal static class MediaTypes
{
    public const string Json = "application/json";
    public const string GraphQLResponse = "application/graphql-response+json";
    public const string Sdl = "application/graphql; charset=utf-8";

    private const string JsonContent = "application/json; charset=utf-8";
    private const string GraphQLResponseContent = "application/graphql-response+json; charset=utf-8";

    public static string ContentType(ResponseFormat format) =>
        format == ResponseFormat.Json ? JsonContent : GraphQLResponseContent;
}
