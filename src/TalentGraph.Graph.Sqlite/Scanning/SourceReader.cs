using TalentGraph.Graph.Model;
using TalentGraph.Graph.Sqlite.Connections;
using TalentGraph.Graph.Storage;
using TalentGraph.Graph.Update.Json;

namespace TalentGraph.Graph.Sqlite.Scanning;

/// <summary>Puts the readings of sources together again from their rows, live content only.</summary>
internal sealed class SourceReader(SqliteStatements statements)
{
    private sealed record StoredMember(string SourceId, string EntityId, string Key, EntityKind Kind, MemberBody Body, IReadOnlyList<MentionMark> Marks);

    private sealed record StoredStatement(string Id, string Speaker, StatementKind Kind, TextSpan Span, IReadOnlyList<string> About);

    public IEnumerable<StoredReading> ReadArticles(IReadOnlyList<string> ids)
    {
        string keys = Keys.Of(ids);
        ILookup<string, StoredMember> members = Members(keys);
        ILookup<string, Claim> claims = Claims(keys);
        ILookup<string, StoredStatement> said = Statements(keys);
        foreach ((Article article, string origin, int version, IReadOnlyList<TextSpan> sentences) in Articles(keys))
        {
            var reading = new ArticleReading(
                article,
                sentences,
                [.. members[article.Id].Select(member => member.Body.ToEntity(member.Key, member.Kind, member.Marks, article.Text))],
                [.. claims[article.Id]],
                [.. said[article.Id].Select(one => new Statement(one.Id, one.Speaker, one.Kind, one.Span.In(article.Text), one.Span, one.About))]);
            yield return new StoredReading(reading, origin, version, EntityIds(members[article.Id]));
        }
    }

    public IEnumerable<StoredReference> ReadReferences(IReadOnlyList<string> ids)
    {
        string keys = Keys.Of(ids);
        ILookup<string, StoredMember> members = Members(keys);
        ILookup<string, Claim> claims = Claims(keys);
        List<(string Id, string Name, string Version)> sources = statements.Query(
            "SELECT r.id, r.name, r.version FROM json_each(?1) k CROSS JOIN reference_source r ON r.id = k.value ORDER BY r.id",
            reader => (reader.GetString(0), reader.GetString(1), reader.GetString(2)),
            keys);
        foreach ((string id, string name, string version) in sources)
        {
            yield return new StoredReference(
                new ReferenceReading(
                    id,
                    name,
                    version,
                    [.. members[id].Select(member => member.Body.ToEntity(member.Key, member.Kind, member.Marks, text: null))],
                    [.. claims[id]]),
                EntityIds(members[id]));
        }
    }

    private static Dictionary<string, string> EntityIds(IEnumerable<StoredMember> members) =>
        members.ToDictionary(member => member.Key, member => member.EntityId, StringComparer.Ordinal);

    private ILookup<string, StoredMember> Members(string keys) => statements.Query(
        """
        SELECT m.source_id, i.entity_id, m.local_key, m.kind, m.body, m.mentions
        FROM json_each(?1) k
        CROSS JOIN member m ON m.source_id = k.value
        CROSS JOIN identity i ON i.id = m.identity_id
        WHERE m.state = 'live'
        ORDER BY m.source_id, m.position
        """,
        reader => new StoredMember(
            reader.GetString(0),
            reader.GetString(1),
            reader.GetString(2),
            reader.Word<EntityKind>(3),
            reader.Json<MemberBody>(4),
            reader.Json<IReadOnlyList<MentionMark>>(5)),
        keys).ToLookup(member => member.SourceId, StringComparer.Ordinal);

    private ILookup<string, Claim> Claims(string keys) => statements.Query(
        """
        SELECT c.source_id, c.id, c.type, c.derivation, c.modality, c.confidence, c.body
        FROM json_each(?1) k CROSS JOIN claim c ON c.source_id = k.value
        WHERE c.state = 'live'
        ORDER BY c.source_id, c.position
        """,
        reader => (Source: reader.GetString(0), Claim: reader.Json<ClaimBody>(6).ToClaim(
            reader.GetString(1), reader.GetString(2), reader.Word<Derivation>(3), reader.Word<Modality>(4), reader.GetDouble(5))),
        keys).ToLookup(row => row.Source, row => row.Claim, StringComparer.Ordinal);

    private ILookup<string, StoredStatement> Statements(string keys) => statements.Query(
        """
        SELECT s.article_id, s.id, s.speaker_key, s.kind, s.char_start, s.char_end, s.about_keys
        FROM json_each(?1) k CROSS JOIN statement s ON s.article_id = k.value
        ORDER BY s.article_id, s.position
        """,
        reader => (Article: reader.GetString(0), Statement: new StoredStatement(
            reader.GetString(1),
            reader.GetString(2),
            reader.Word<StatementKind>(3),
            new TextSpan(reader.GetInt32(4), reader.GetInt32(5)),
            reader.Json<IReadOnlyList<string>>(6))),
        keys).ToLookup(row => row.Article, row => row.Statement, StringComparer.Ordinal);

    private List<(Article Article, string Origin, int Version, IReadOnlyList<TextSpan> Sentences)> Articles(string keys) => statements.Query(
        $"""
        SELECT {ArticleColumns.All}, a.origin_id, a.version, a.sentences, t.text
        FROM json_each(?1) k CROSS JOIN article a ON a.id = k.value CROSS JOIN article_text t ON t.article_id = a.id
        ORDER BY a.id
        """,
        reader => (
            ArticleColumns.Read(reader) with { Text = reader.GetString(ArticleColumns.Count + 3) },
            reader.GetString(ArticleColumns.Count),
            reader.GetInt32(ArticleColumns.Count + 1),
            reader.Json<IReadOnlyList<TextSpan>>(ArticleColumns.Count + 2)),
        keys);
}
