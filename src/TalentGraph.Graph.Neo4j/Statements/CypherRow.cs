using TalentGraph.Graph.Model;
using TalentGraph.Graph.Text;
using TalentGraph.Graph.Update.Json;

namespace TalentGraph.Graph.Neo4j.Statements;

/// <summary>The values of one row, or of a list that stands for one.</summary>
internal readonly struct CypherRow(IReadOnlyList<object?> values)
{
    public IReadOnlyList<object?> Values { get; } = values;

    public bool IsNull(int column) => Values[column] is null;

    public string? Text(int column) => (string?)Values[column];

    public string Word(int column) => (string)Values[column]!; // the schema's writer always gives it

    public long Whole(int column) => (long)Values[column]!; // likewise

    public int Number(int column) => checked((int)Whole(column));

    public double Fraction(int column) => Values[column] is long whole ? whole : (double)Values[column]!; // likewise

    public bool Flag(int column) => (bool)Values[column]!; // likewise

    public PartialDate? Date(int column) => PartialDate.TryParse(Text(column), out PartialDate date) ? date : null;

    public T Enum<T>(int column)
        where T : struct, Enum => EnumText.Parse<T>(Word(column));

    public T Json<T>(int column) => RowJson.Read<T>(Word(column));

    public byte[] Bytes(int column) => (byte[])Values[column]!; // likewise

    public IReadOnlyList<string> Texts(int column) => [.. List(column).Select(value => (string)value!)]; // lists hold no null

    public IReadOnlyList<int> Numbers(int column) => [.. List(column).Select(value => checked((int)(long)value!))]; // likewise

    /// <summary>A list that stands for a row.</summary>
    public CypherRow Row(int column) => new(List(column));

    /// <summary>A list of lists that stand for rows.</summary>
    public IEnumerable<CypherRow> Rows(int column) => List(column).Select(value => new CypherRow((IReadOnlyList<object?>)value!)); // likewise

    private IReadOnlyList<object?> List(int column) => (IReadOnlyList<object?>?)Values[column] ?? [];
}
