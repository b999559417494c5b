using System.Globalization;

namespace TalentGraph.Bolt.Protocol;

/// <summary>A version of Bolt and what it can do.</summary>
internal readonly record struct BoltVersion(int Major, int Minor)
{
    public bool HasLogon => IsAtLeast(5, 1);

    public bool HasBoltAgent => IsAtLeast(5, 3);

    public bool HasImpersonation => IsAtLeast(4, 4);

    /// <summary>Whether date-times count the seconds of UTC without having to be asked to.</summary>
    public bool HasUtcTimes => IsAtLeast(5, 0);

    public bool HasGqlErrors => IsAtLeast(5, 7);

    public bool IsAtLeast(int major, int minor) => Major > major || (Major == major && Minor >= minor);

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Major}.{Minor}");
}
