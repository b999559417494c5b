using Microsoft.Extensions.Logging;
using TalentGraph.Api.Requests;
using TalentGraph.Graph.Storage;
using TalentGraph.GraphQL;
using TalentGraph.GraphQL.Execution;

namespace TalentGraph.Api.Hosting;

/// <summary>Says what a client is told when a resolver fails: what it can act on, and nothing of our insides.</summary>
internal sealed class ResolverFailures(ILogger logger)
{
    public FieldError Translate(Exception exception, string field)
    {
        switch (exception)
        {
            case BadCursorException:
                return new FieldError(exception.Message, ApiErrorCodes.BadCursor);
            case StoreUnavailableException unavailable:
                Log.StoreUnavailable(logger, field, unavailable);
                return new FieldError(
                    $"The graph's store cannot be reached now{(unavailable.IsTransient ? "; try again in a moment" : "")}.",
                    ApiErrorCodes.StoreUnavailable);
            default:
                Log.ResolverFailed(logger, field, exception);
                return new FieldError($"\"{field}\" could not be answered because of an internal error.", ErrorCodes.Internal);
        }
    }
}
