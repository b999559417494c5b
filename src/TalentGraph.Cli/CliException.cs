namespace TalentGraph.Cli;

/// <summary>A command cannot go on; the message is for the user and says what to do.</summary>
/// <param name="message">What is wrong, where, and what to do.</param>
/// <param name="exitCode">One of <see cref="ExitCode"/>.</param>
internal sealed class CliException(string message, int exitCode = ExitCode.Failed) : Exception(message)
{
    public int ExitCode { get; } = exitCode;
}
