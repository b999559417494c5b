using TalentGraph.Bolt.Connections;

namespace TalentGraph.Bolt.Pooling;

/// <summary>What a pool says when it has nothing to give.</summary>
internal static class PoolErrors
{
    public static BoltPoolException Full(ServerAddress address, BoltOptions options, Exception cause) => new(
        $"No connection to {address} became free in {options.AcquisitionTimeout.TotalSeconds:0.###} s; all {options.MaxPoolSize} are in use. "
        + "Close results and transactions sooner, or raise BoltOptions.MaxPoolSize.",
        cause);

    public static BoltConnectionException Broken(ServerAddress address, BoltOptions options, BoltException? cause) => new(
        $"{address} could not be reached {options.BreakAfterFailures} times in a row and is left alone for {options.BreakFor.TotalSeconds:0.###} s. "
        + $"The last time: {cause?.Message}",
        cause,
        (cause as BoltConnectionException)?.OthersMayServe ?? false);

    public static BoltPoolException Slow(ServerAddress address, BoltOptions options, Exception cause) => new(
        $"No connection to {address} could be opened in {options.AcquisitionTimeout.TotalSeconds:0.###} s. "
        + "Check the server's load, or raise BoltOptions.AcquisitionTimeout.",
        cause);
}
