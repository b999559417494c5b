using TalentGraph.Graph.Neo4j.Rows;

namespace TalentGraph.Graph.Neo4j.Reading;

/// <summary>One sort key of a list: its value in a cursor, and the value that the statement compares, of which small ones come first.</summary>
/// <param name="Value">The value of an item, as every store puts it into a cursor.</param>
/// <param name="Compared">The value that the statement's key list holds for it.</param>
internal sealed record KeyColumn<T>(Func<T, object> Value, Func<object, object> Compared)
{
    public static KeyColumn<T> Text(Func<T, string> value) => new(value, key => (string)key);

    public static KeyColumn<T> Whole(Func<T, long> value) => new(item => value(item), key => Number(key));

    public static KeyColumn<T> WholeDescending(Func<T, long> value) => new(item => value(item), key => -Number(key));

    public static KeyColumn<T> FractionDescending(Func<T, double> value) => new(item => value(item), key => -Number(key));

    public static KeyColumn<T> Day(Func<T, string> value) => new(value, key => DayNumber.Of((string)key));

    public static KeyColumn<T> DayDescending(Func<T, string> value) => new(value, key => -DayNumber.Of((string)key));

    // A cursor keeps no difference between 1 and 1.0; neither does a comparison in Cypher.
    private static double Number(object key) => key is long whole ? whole : (double)key;
}
