using System.Text.Json;

namespace TalentGraph.GraphQL.Tests.Differential;

/// <summary>What one version of the reference implementation says of an operation.</summary>
/// <param name="Stage"><c>parse</c>, <c>validate</c> or <c>request</c> where it was refused, <c>executed</c>, <c>valid</c> for
/// a subscription, which is not run, or <c>none</c> where the reference itself failed.</param>
/// <param name="Messages">Its errors, when it was refused.</param>
/// <param name="Data">The data as JSON text, when it was executed.</param>
/// <param name="ErrorPaths">The paths of the errors beside the data, sorted.</param>
internal sealed record ReferenceAnswer(
    string Stage, IReadOnlyList<string>? Messages, string? Data, IReadOnlyList<string>? ErrorPaths);

/// <summary>One generated operation with both answers.</summary>
internal sealed record ReferenceCase(
    string Id,
    string? Rule,
    string Query,
    JsonElement Variables,
    string? OperationName,
    ReferenceAnswer Expected,
    ReferenceAnswer Newer);
