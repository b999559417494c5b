using TalentGraph.Graph.Sqlite.Connections;
using TalentGraph.Graph.Text;

namespace TalentGraph.Graph.Sqlite.Writing;

/// <summary>
/// Holds changes of the full-text indexes back until the end of the transaction. FTS5 gathers what is inserted in memory, but writes it out
/// as a segment of its own whenever another statement opens a savepoint or a rowid goes down; interleaved with other tables, every article
/// would become several segments.
/// </summary>
internal sealed class SearchIndexQueue(SqliteStatements statements)
{
    private readonly HashSet<long> _droppedSentences = [];
    private readonly HashSet<long> _droppedNames = [];
    private readonly SortedDictionary<long, string> _sentences = [];
    private readonly SortedDictionary<long, string> _names = [];

    public void AddSentence(long rowId, string folded) => _sentences[rowId] = folded;

    public void AddName(long rowId, string folded) => _names[rowId] = folded;

    public void DropSentence(long rowId)
    {
        if (!_sentences.Remove(rowId))
        {
            _droppedSentences.Add(rowId);
        }
    }

    public void DropName(long rowId)
    {
        if (!_names.Remove(rowId))
        {
            _droppedNames.Add(rowId);
        }
    }

    /// <summary>Forgets what was queued for names, because their index is emptied.</summary>
    public void ForgetNames()
    {
        _droppedNames.Clear();
        _names.Clear();
    }

    public void Flush()
    {
        foreach (long rowId in _droppedSentences.Order())
        {
            statements.Execute("DELETE FROM sentence_fts WHERE rowid = ?1", rowId);
        }

        foreach ((long rowId, string folded) in _sentences)
        {
            statements.Execute(
                "INSERT INTO sentence_fts (rowid, words, han) VALUES (?1, ?2, ?3)", rowId, folded, string.Join(' ', NameGrams.Han(folded)));
        }

        foreach (long rowId in _droppedNames.Order())
        {
            statements.Execute("DELETE FROM entity_name_fts WHERE rowid = ?1", rowId);
        }

        foreach ((long rowId, string folded) in _names)
        {
            statements.Execute(
                "INSERT INTO entity_name_fts (rowid, trigrams, han) VALUES (?1, ?2, ?3)",
                rowId,
                string.Join(' ', NameGrams.Trigrams(folded)),
                string.Join(' ', NameGrams.Han(folded)));
        }
    }
}
