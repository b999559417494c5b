namespace TalentGraph.Cli;

/// <summary>What the process tells its caller; listed in the help of the program.</summary>
internal static class ExitCode
{
    public const int Ok = 0;
    public const int Failed = 1;
    public const int Usage = 2;
    public const int Rejected = 3;
    public const int StoreUnavailable = 4;
    public const int Cancelled = 130;
}
