using TalentGraph.Graph.Storage;

namespace TalentGraph.Cli;

/// <summary>Tells which failures are the user's to know, and how; anything else is a defect and ends the program with its trace.</summary>
internal static class Failure
{
    public static bool TryTell(Exception failure, CancellationToken cancellationToken, out string message, out int exitCode)
    {
        (message, exitCode) = failure switch
        {
            CliException own => (own.Message, own.ExitCode),
            StoreUnavailableException store => (store.Message, ExitCode.StoreUnavailable),
            GraphStoreException store => (store.Message, ExitCode.Failed),
            OperationCanceledException when cancellationToken.IsCancellationRequested => ("Stopped.", ExitCode.Cancelled),
            IOException or UnauthorizedAccessException or InvalidDataException => (failure.Message, ExitCode.Failed),
            _ => ("", ExitCode.Failed),
        };
        return message.Length > 0;
    }
}
