using TalentGraph.GraphQL.Execution;

namespace TalentGraph.GraphQL;

/// <summary>How an engine behaves.</summary>
public sealed record GraphQLEngineOptions
{
    /// <summary>How much one request may ask.</summary>
    public GraphQLLimits Limits { get; init; } = new();

    /// <summary>Whether clients may ask for the schema; default true.</summary>
    public bool AllowIntrospection { get; init; } = true;

    /// <summary>The clock for the time limit and the timings.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>Says what a client is told when a resolver throws anything but <see cref="FieldException"/>: the exception and the
    /// field's coordinate go in. The default tells nothing of the exception. A host that logs does so here.</summary>
    public Func<Exception, string, FieldError> TranslateException { get; init; } = (_, field) =>
        new FieldError($"\"{field}\" could not be answered because of an internal error.", ErrorCodes.Internal);
}
