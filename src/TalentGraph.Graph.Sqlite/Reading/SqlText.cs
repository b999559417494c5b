using System.Text;
using System.Text.Json;

namespace TalentGraph.Graph.Sqlite.Reading;

/// <summary>A statement put together from constant pieces, with its parameters.</summary>
internal sealed class SqlText
{
    private readonly StringBuilder _text = new();
    private readonly List<(string Name, object? Value)> _parameters = [];

    public SqlText(string start) => _text.Append(start);

    public IReadOnlyList<(string Name, object? Value)> Parameters => _parameters;

    /// <summary>Adds a piece on a line of its own.</summary>
    public SqlText Add(string piece)
    {
        _text.Append('\n').Append(piece);
        return this;
    }

    /// <summary>Adds a piece when <paramref name="condition"/> holds.</summary>
    public SqlText AddIf(bool condition, string piece) => condition ? Add(piece) : this;

    /// <summary>Names the value of a parameter.</summary>
    public SqlText Bind(string name, object? value)
    {
        _parameters.Add((name, value));
        return this;
    }

    /// <summary>Names a parameter that holds a list, for <c>json_each</c>.</summary>
    public SqlText BindList(string name, IEnumerable<string> values) => Bind(name, JsonSerializer.Serialize(values));

    /// <summary>Adds <c>AND column IN list</c>, unless the list is empty.</summary>
    public SqlText AndIn(string column, string parameter, IReadOnlyCollection<string> values) => values.Count switch
    {
        0 => this,
        1 => Add($"AND {column} = {parameter}").Bind(parameter, values.First()),
        _ => Add($"AND {column} IN (SELECT value FROM json_each({parameter}))").BindList(parameter, values),
    };

    public override string ToString() => _text.ToString();
}
