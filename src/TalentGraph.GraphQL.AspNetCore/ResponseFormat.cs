namespace TalentGraph.GraphQL.AspNetCore;

/// <summary>The two media types of GraphQL over HTTP. They differ in how status codes tell of errors.</summary>
internal enum ResponseFormat
{
    /// <summary><c>application/json</c>: a well-formed request is answered with 200 whatever came of it.</summary>
    Json,

    /// <summary><c>application/graphql-response+json</c>: a request that could not be executed is answered with 400.</summary>
    GraphQLResponse,
}
