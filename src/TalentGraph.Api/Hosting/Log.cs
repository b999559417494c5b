using Microsoft.Extensions.Logging;

namespace TalentGraph.Api.Hosting;

/// <summary>The messages that this project logs.</summary>
internal static partial class Log
{
    [LoggerMessage(EventId = 1, Level = LogLevel.Error, Message = "The resolver of {Field} failed.")]
    public static partial void ResolverFailed(ILogger logger, string field, Exception exception);

    [LoggerMessage(EventId = 2, Level = LogLevel.Warning, Message = "The store could not be reached for {Field}.")]
    public static partial void StoreUnavailable(ILogger logger, string field, Exception exception);
}
