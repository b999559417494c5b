using TalentGraph.Graph.Model;
using TalentGraph.Graph.Search;
using TalentGraph.Graph.Storage;

namespace TalentGraph.Cli.Stores;

/// <summary>Finds the one entity that a user means by a name or an id.</summary>
internal sealed class EntityLookup(IGraphReader reader)
{
    private const int MaxSuggestions = 5;

    /// <summary>The entity.</summary>
    /// <exception cref="CliException">None or several fit; the message lists what is near.</exception>
    public async Task<Entity> FindAsync(string nameOrId, CancellationToken cancellationToken)
    {
        IReadOnlyDictionary<string, Entity> byId = await reader.GetEntitiesAsync([nameOrId], cancellationToken);
        if (byId.TryGetValue(nameOrId, out Entity? entity))
        {
            return entity;
        }

        IReadOnlyDictionary<string, IReadOnlyList<Entity>> byName = await reader.FindEntitiesAsync(null, [nameOrId], cancellationToken);
        return byName.GetValueOrDefault(nameOrId) switch
        {
            [var only] => only,
            [_, ..] several => throw Ambiguous(nameOrId, several),
            _ => throw await UnknownAsync(nameOrId, cancellationToken),
        };
    }

    private static CliException Ambiguous(string name, IReadOnlyList<Entity> several) => new(
        $"\"{name}\" fits several; give the id of one: {string.Join(", ", several.Take(MaxSuggestions).Select(Tell))}.", ExitCode.Usage);

    private async Task<CliException> UnknownAsync(string name, CancellationToken cancellationToken)
    {
        SearchAnswer near = await new NameSearch(reader).SearchAsync(
            new NameProbe(name, [], IncludeUnnamed: false), PageRequest.FirstOf(MaxSuggestions), cancellationToken);
        string[] names = [.. near.Matches.Items.Select(item => Tell(item.Item.Entity))];
        string hint = names.Length == 0 ? "" : $" Near it: {string.Join(", ", names)}.";
        return new CliException($"Nothing in the graph is named \"{name}\".{hint}");
    }

    private static string Tell(Entity entity) => $"{entity.Name} ({entity.Kind}, {entity.Id})";
}
