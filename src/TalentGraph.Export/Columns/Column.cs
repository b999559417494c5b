namespace TalentGraph.Export.Columns;

/// <summary>
/// One property of a record in the tabular formats. A value is a <see cref="string"/>, <see cref="long"/>, <see cref="double"/>,
/// <see cref="bool"/> or list of texts, as the type says, or absent.
/// </summary>
internal sealed record Column<T>(string Name, ColumnType Type, Func<T, object?> Value)
{
    public static Column<T> Text(string name, Func<T, string?> value) => new(name, ColumnType.Text, value);

    public static Column<T> Whole(string name, Func<T, long?> value) => new(name, ColumnType.Whole, record => value(record));

    public static Column<T> Fraction(string name, Func<T, double?> value) => new(name, ColumnType.Fraction, record => value(record));

    public static Column<T> Flag(string name, Func<T, bool?> value) => new(name, ColumnType.Flag, record => value(record));

    public static Column<T> Texts(string name, Func<T, IReadOnlyList<string>> value) =>
        new(name, ColumnType.Texts, record => value(record) is { Count: > 0 } list ? list : null);
}
