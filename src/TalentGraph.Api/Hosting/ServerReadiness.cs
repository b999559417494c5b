namespace TalentGraph.Api.Hosting;

/// <summary>Whether the server has everything that it was started to serve. Thread safe.</summary>
public sealed class ServerReadiness
{
    private volatile string? _waitingFor;

    /// <summary>What the server still waits for, such as "importing samples"; absent when it is ready.</summary>
    public string? WaitingFor
    {
        get => _waitingFor;
        set => _waitingFor = value;
    }
}
