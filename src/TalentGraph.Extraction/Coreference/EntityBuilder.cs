using TalentGraph.Extraction.Mentions;
using TalentGraph.Graph.Model;
using TalentGraph.Graph.Text;

namespace TalentGraph.Extraction.Coreference;

/// <summary>Groups the mentions of an article into entities: same lexicon entry, or same kind and normalised name.</summary>
internal sealed class EntityBuilder
{
    private readonly Dictionary<string, EntityDraft> _byIdentity = new(StringComparer.Ordinal);
    private readonly HashSet<string> _keys = new(StringComparer.Ordinal);

    /// <summary>The entities so far, in order of creation.</summary>
    public List<EntityDraft> Entities { get; } = [];

    /// <summary>Gives a named mention its entity, a new one if need be.</summary>
    public EntityDraft Place(ArticleText article, MentionDraft mention)
    {
        string text = NameOf(article, mention);
        string normalised = NameFolding.Normalise(mention.Kind, mention.Entry?.Name ?? text);
        string identity = mention.Entry?.Key ?? $"{EnumText.Of(mention.Kind)}:{normalised}";
        if (!_byIdentity.TryGetValue(identity, out EntityDraft? entity))
        {
            entity = new EntityDraft
            {
                Key = UniqueKey($"{EnumText.Of(mention.Kind)}:{normalised}"),
                Kind = mention.Kind,
                Subkind = mention.Subkind,
                Entry = mention.Entry,
                Name = mention.Entry?.Name ?? text,
            };
            _byIdentity.Add(identity, entity);
            AddShorterName(identity, entity);
            Entities.Add(entity);
        }

        Attach(entity, mention);
        return entity;
    }

    /// <summary>Makes an entity without a proper name; its key is its kind and its place.</summary>
    public EntityDraft AddUnnamed(ArticleText article, MentionDraft mention)
    {
        var entity = new EntityDraft
        {
            Key = UniqueKey($"{EnumText.Of(mention.Kind)}@{article.Tokens.Tokens[mention.First].Start}"),
            Kind = mention.Kind,
            Subkind = mention.Subkind,
            Name = article.Slice(mention.First, mention.End),
            Named = false,
        };
        Entities.Add(entity);
        Attach(entity, mention);
        return entity;
    }

    /// <summary>Adds a mention to an entity that is there.</summary>
    public static void Attach(EntityDraft entity, MentionDraft mention)
    {
        mention.Entity = entity;
        entity.Mentions.Add(mention);
        entity.Title ??= mention.Title;
        entity.Subkind ??= mention.Subkind;
    }

    // "x university of y" is also called "x university".
    private void AddShorterName(string identity, EntityDraft entity)
    {
        int of = identity.IndexOf(" of ", StringComparison.Ordinal);
        if (entity.Kind == EntityKind.Institution && entity.Entry is null && of > 0 && identity.AsSpan(0, of).Contains(' '))
        {
            _byIdentity.TryAdd(identity[..of], entity);
        }
    }

    // A line break inside a name is a space in its key and on show.
    private static string NameOf(ArticleText article, MentionDraft mention)
    {
        string text = article.Slice(mention.First, mention.End);
        return text.Contains('\n', StringComparison.Ordinal) ? string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)) : text;
    }

    private string UniqueKey(string key)
    {
        string unique = key;
        for (int number = 2; !_keys.Add(unique); number++)
        {
            unique = $"{key}#{number}";
        }

        return unique;
    }
}
