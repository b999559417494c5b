using TalentGraph.Bolt.Protocol;

namespace TalentGraph.Bolt;

/// <summary>The database refused or failed; its code and message are kept as they came.</summary>
/// <param name="code">The server's code, such as <c>Neo.ClientError.Statement.SyntaxError</c>.</param>
/// <param name="message">The server's message.</param>
/// <param name="status">What the server says by the GQL standard.</param>
public sealed class BoltServerException(string code, string message, BoltErrorStatus status) : BoltException(message)
{
    /// <summary>The server's code: four parts, the second of which is ClientError, TransientError or DatabaseError.</summary>
    public string Code { get; } = ServerCodes.Normalize(code);

    /// <summary>What the server says by the GQL standard; too coarse to classify by. Before Bolt 5.7 a general error.</summary>
    public BoltErrorStatus Status { get; } = status;

    /// <summary>Whether the server says that the failure may pass by itself.</summary>
    public bool IsTransient => ServerCodes.IsTransient(Code);

    /// <inheritdoc/>
    public override bool IsRetryable => ServerCodes.IsRetryable(Code);

    /// <summary>Whether credentials or rights were at fault.</summary>
    public bool IsSecurity => Code.StartsWith(ServerCodes.SecurityPrefix, StringComparison.Ordinal);
}
