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

    public List<StoredReading> Articles { get; } = [];

    public List<StoredReference> References { get; } = [];

    public List<Entity> Entities { get; } = [];

    public List<Relationship> Relationships { get; } = [];

    public List<Origin> Origins { get; } = [];

    public List<Judgement> Judgements { get; } = [];

    public List<Redirect> Redirects { get; } = [];

    public static async Task<GraphSnapshot> ReadAsync(IGraphScanner scanner, CancellationToken cancellationToken)
    {
        var snapshot = new GraphSnapshot();
        await using IGraphView view = await scanner.OpenAsync(cancellationToken);
        await FillAsync(snapshot.Articles, view.ReadArticlesAsync(cancellationToken));
        await FillAsync(snapshot.References, view.ReadReferencesAsync(cancellationToken));
        await FillAsync(snapshot.Entities, view.ReadEntitiesAsync(cancellationToken));
        await FillAsync(snapshot.Relationships, view.ReadRelationshipsAsync(cancellationToken));
        await FillAsync(snapshot.Origins, view.ReadOriginsAsync(cancellationToken));
        await FillAsync(snapshot.Judgements, view.ReadJudgementsAsync(cancellationToken));
        await FillAsync(snapshot.Redirects, view.ReadRedirectsAsync(cancellationToken));
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

    private static async Task FillAsync<T>(List<T> list, IAsyncEnumerable<T> rows)
    {
        await foreach (T row in rows)
        {
            list.Add(row);
        }
    }

    private string Tell(Relationship relationship) =>
        $"{Name(relationship.SubjectId)} {relationship.Type} {Name(relationship.ObjectId)}";

    private string Name(string id) => Entities.SingleOrDefault(entity => entity.Id == id)?.Name ?? id;
}
