using System.Collections.Concurrent;

namespace TalentGraph.Graph.Neo4j.Statements;

/// <summary>
/// The text of a statement. A mark such as <c>LOCATED_IN /*type*/</c> stands behind what may be replaced: the file runs as it is, and the
/// server sees one text for each shape, never one for each value.
/// </summary>
internal sealed class CypherStatement(string name, string text)
{
    private readonly ConcurrentDictionary<(string Mark, string Word), CypherStatement> _variants = new();

    /// <summary>Folder and name of its file.</summary>
    public string Name { get; } = name;

    public string Text { get; } = text;

    /// <summary>The statement for a list that is read from its end.</summary>
    public CypherStatement Backward => With("direction", Text.Contains("DESC /*direction*/", StringComparison.Ordinal) ? "ASC" : "DESC");

    /// <summary>The same statement with another word before a mark; words come from the ontology, never from a user.</summary>
    public CypherStatement With(string mark, string word) => _variants.GetOrAdd((mark, word), static (key, self) => self.Replace(key.Mark, key.Word), this);

    private CypherStatement Replace(string mark, string word)
    {
        string comment = " /*" + mark + "*/";
        int end = Text.IndexOf(comment, StringComparison.Ordinal);
        if (end < 0)
        {
            throw new ArgumentException($"Statement \"{Name}\" has no mark \"{mark}\".", nameof(mark));
        }

        int start = end;
        while (char.IsAsciiLetter(Text[start - 1]) || Text[start - 1] == '_')
        {
            start--;
        }

        return new CypherStatement(Name, string.Concat(Text.AsSpan(0, start), word, Text.AsSpan(end + comment.Length)));
    }
}
