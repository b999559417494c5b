using System.Globalization;
using System.Text.Json;
using TalentGraph.Graph.Model;
using TalentGraph.Graph.Storage;

namespace TalentGraph.Graph.Contract;

/// <summary>Everything that a store holds, read once, for assertions.</summary>
public sealed class GraphSnapshot
{
    private GraphSnapshot()
    {
    }

    public IReadOnlyList<StoredReading> Articles { get; private set; } = [];

    public IReadOnlyList<StoredReference> References { get; private set; } = [];

    public IReadOnlyList<Entity> Entities { get; private set; } = [];

    public IReadOnlyList<Relationship> Relationships { get; private set; } = [];

    public IReadOnlyList<Origin> Origins { get; private set; } = [];

    public IReadOnlyList<Judgement> Judgements { get; private set; } = [];

    public IReadOnlyList<Redirect> Redirects { get; private set; } = [];

    public static async Task<GraphSnapshot> ReadAsync(IGraphScanner scanner, CancellationToken cancellationToken)
    {
        var snapshot = new GraphSnapshot();
        await using IGraphView view = await scanner.OpenAsync(cancellationToken);
        snapshot.Articles = await ListAsync(view.ReadArticlesAsync(cancellationToken));
        snapshot.References = await ListAsync(view.ReadReferencesAsync(cancellationToken));
        snapshot.Entities = await ListAsync(view.ReadEntitiesAsync(cancellationToken));
        snapshot.Relationships = await ListAsync(view.ReadRelationshipsAsync(cancellationToken));
        snapshot.Origins = await ListAsync(view.ReadOriginsAsync(cancellationToken));
        snapshot.Judgements = await ListAsync(view.ReadJudgementsAsync(cancellationToken));
        snapshot.Redirects = await ListAsync(view.ReadRedirectsAsync(cancellationToken));
        return snapshot;
    }

    /// <summary>The only entity of this name.</summary>
    public Entity Entity(string name) => Entities.Single(entity => entity.Name == name);

    /// <summary>The only relationship told as "Jonas Adler WORKS_AT Anthropic", whatever its variant.</summary>
    public Relationship Relationship(string told) => Relationships.Single(relationship => Tell(relationship) == told);

    /// <summary>All relationships as "subject TYPE object status confidence", in code point order.</summary>
    public IReadOnlyList<string> Told() =>
    [
        .. Relationships
            .Select(one => string.Create(CultureInfo.InvariantCulture, $"{Tell(one)} {one.Status} {one.Confidence}"))
            .Order(CodePointComparer.Instance),
    ];

    /// <summary>One line for each thing, in the store's order: two stores with the same content give the same lines.</summary>
    public IReadOnlyList<string> Lines(bool withVersions = true)
    {
        IEnumerable<object> things = Articles
            .Select(one => (object)(withVersions ? one : one with { Version = 0 }))
            .Concat(References).Concat(Entities).Concat(Relationships).Concat(Origins).Concat(Judgements).Concat(Redirects);
        return [.. things.Select(thing => thing.GetType().Name + " " + JsonSerializer.Serialize(thing))];
    }

    private static async Task<List<T>> ListAsync<T>(IAsyncEnumerable<T> rows)
    {
        List<T> list = [];
        await foreach (T row in rows)
        {
            list.Add(row);
        }

        return list;
    }

    private string Tell(Relationship relationship) =>
        $"{Name(relationship.SubjectId)} {relationship.Type} {Name(relationship.ObjectId)}";

    private string Name(string id) => Entities.SingleOrDefault(entity => entity.Id == id)?.Name ?? id;
}
