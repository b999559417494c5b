namespace TalentGraph.Bolt.Values;

/// <summary>A point in the plane, in space or on the Earth.</summary>
/// <param name="Srid">The reference system: 7203 plane, 9157 space, 4326 WGS-84, 4979 WGS-84 with height.</param>
/// <param name="X">First coordinate; the longitude on the Earth.</param>
/// <param name="Y">Second coordinate; the latitude on the Earth.</param>
/// <param name="Z">Third coordinate; null in two dimensions.</param>
public readonly record struct BoltPoint(int Srid, double X, double Y, double? Z = null);
