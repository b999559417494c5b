namespace TalentGraph.GraphQL.AspNetCore;

/// <summary>The names under which a host subscribes to traces and metrics.</summary>
public static class GraphQLInstrumentation
{
    /// <summary>
    /// The activity source: one span per request, named for the kind of operation, with <c>graphql.operation.name</c>,
    /// <c>graphql.operation.type</c>, <c>graphql.document.hash</c>, <c>graphql.error.codes</c> and the milliseconds of the stages. Never
    /// with the document or its variables, which may hold secrets.
    /// </summary>
    public const string ActivitySourceName = "TalentGraph.GraphQL";

    /// <summary>
    /// The meter: <c>graphql.server.request.duration</c> by operation type and outcome and <c>graphql.server.stage.duration</c> by stage, in
    /// seconds, and <c>graphql.server.errors</c> by code. Operation names are the clients' choice and so no dimension.
    /// </summary>
    public const string MeterName = "TalentGraph.GraphQL";
}
