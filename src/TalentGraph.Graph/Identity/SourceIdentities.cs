using TalentGraph.Graph.Model;
using TalentGraph.Graph.Ontology;
using TalentGraph.Graph.Text;
using TalentGraph.Graph.Update.Rows;

namespace TalentGraph.Graph.Identity;

/// <summary>
/// Gives the members of one source their identities and keys. A function of the source alone: neither order nor
/// neighbours of an import can show in it.
/// </summary>
internal sealed class SourceIdentities
{
    private const string KeyPrefix = "k";

    // What places an organization or policy whose name alone does not tell it from others.
    private static readonly string[] PlacingTypes =
        [RelationshipTypes.IssuedBy, RelationshipTypes.PartOf, RelationshipTypes.LocatedIn, RelationshipTypes.AppliesIn];

    private readonly string _sourceId;
    private readonly IReadOnlyList<LocalEntity> _members;
    private readonly IReadOnlyList<Claim> _claims;
    private readonly Dictionary<string, IdentityRow> _identities = new(StringComparer.Ordinal);

    private SourceIdentities(string sourceId, IReadOnlyList<LocalEntity> members, IReadOnlyList<Claim> claims)
    {
        _sourceId = sourceId;
        _members = members;
        _claims = claims;
    }

    /// <summary>Identity and keys of each member, by local key.</summary>
    /// <param name="sourceId">Id of the article or reference source.</param>
    /// <param name="members">Its entities.</param>
    /// <param name="claims">Its claims.</param>
    /// <param name="sentences">Its sentences; empty for reference data.</param>
    public static IReadOnlyDictionary<string, MemberIdentity> Of(
        string sourceId, IReadOnlyList<LocalEntity> members, IReadOnlyList<Claim> claims, IReadOnlyList<TextSpan> sentences)
    {
        var source = new SourceIdentities(sourceId, members, claims);
        source.Attach();
        var signals = new PersonSignals(members, claims, sentences, source._identities);
        return members.ToDictionary(
            member => member.Key,
            member => new MemberIdentity(
                source._identities[member.Key],
                member.Kind == EntityKind.Person ? source.KeysOfPerson(member, signals) : source.KeysOfOther(member)),
            StringComparer.Ordinal);
    }

    /// <summary>The row of a key that <paramref name="identity"/> carries once.</summary>
    public static IdentityKeyRow Key(IdentityRow identity, IdentityRule rule, string content) =>
        new(StableId.Of(KeyPrefix, rule.Name, content), identity.Id, identity.Rank, rule.Name, content, 1);

    private void Attach()
    {
        foreach (LocalEntity member in _members)
        {
            _identities[member.Key] = StrongestOf(member);
        }

        foreach (LocalEntity member in _members.Where(member => _identities[member.Key].Rank == IdentityRank.Member))
        {
            if (IsNamedThing(member) && PlaceOf(member) is { } place)
            {
                _identities[member.Key] = Row(member.Kind, IdentityRank.Name, NameKey(member.Kind, member.Name) + " @ " + place.Key);
            }
        }
    }

    private IdentityRow StrongestOf(LocalEntity member)
    {
        if (member.LexiconKey is { Length: > 0 } lexicon)
        {
            return Row(member.Kind, IdentityRank.Lexicon, lexicon);
        }

        return IsNamedThing(member) && IsDistinctive(member.Kind, member.Name)
            ? Row(member.Kind, IdentityRank.Name, NameKey(member.Kind, member.Name))
            : Row(member.Kind, IdentityRank.Member, _sourceId + "/" + member.Key);
    }

    private IdentityRow? PlaceOf(LocalEntity member)
    {
        foreach (string type in PlacingTypes)
        {
            IdentityRow? place = _claims
                .Where(claim => claim.Type == type && claim.Subject == member.Key && claim.Modality != Modality.Denied)
                .Select(claim => _identities[claim.Object])
                .Where(identity => identity.Rank == IdentityRank.Lexicon || (identity.Rank == IdentityRank.Name && !identity.Key.Contains(" @ ", StringComparison.Ordinal)))
                .OrderBy(identity => identity.Rank)
                .ThenBy(identity => identity.Key, CodePointComparer.Instance)
                .FirstOrDefault();
            if (place is not null)
            {
                return place;
            }
        }

        return null;
    }

    private IReadOnlyList<IdentityKeyRow> KeysOfOther(LocalEntity member)
    {
        IdentityRow identity = _identities[member.Key];
        if (identity.Rank == IdentityRank.Member)
        {
            return [];
        }

        IEnumerable<string> names = identity.Rank == IdentityRank.Name
            ? AliasesOf(member).Select(name => NameKey(member.Kind, name)).Prepend(identity.Key)
            : AliasesOf(member).Prepend(member.Name).Where(name => IsDistinctive(member.Kind, name)).Select(name => NameKey(member.Kind, name));
        return [.. names.Distinct(StringComparer.Ordinal).Select(name => Key(identity, IdentityRule.DistinctiveName, name))];
    }

    private List<IdentityKeyRow> KeysOfPerson(LocalEntity member, PersonSignals signals)
    {
        IdentityRow identity = _identities[member.Key];
        var name = PersonName.Of(member.Name);
        List<IdentityKeyRow> keys = [];
        if (!member.Named || name.Folded.Length == 0)
        {
            return keys;
        }

        bool isFull = name.Strength == PersonNameStrength.Full;
        foreach (PersonSignal signal in signals.Of(member))
        {
            IdentityRule rule = !isFull ? IdentityRule.CommonNameAndSignal
                : signal.IsOrganization ? IdentityRule.NameAndOrganization
                : IdentityRule.NameAndCompanion;
            keys.Add(Key(identity, rule, name.Folded + " + " + signal.Key));
        }

        if (name.Strength != PersonNameStrength.Partial)
        {
            keys.Add(Key(identity, IdentityRule.FullName, name.Folded));
        }

        return keys;
    }

    // Other names count when they have several words and are no short form of the main name: "University of Washington" is
    // also called "Washington", but so are others.
    private static IEnumerable<string> AliasesOf(LocalEntity member)
    {
        HashSet<string> main = [.. NameFolding.Normalise(member.Kind, member.Name).Split(' ')];
        return member.Names.Where(name =>
        {
            string normalised = NameFolding.Normalise(member.Kind, name);
            string[] words = normalised.Split(' ');
            return words.Length > 1 && !words.All(main.Contains) && IsDistinctive(member.Kind, name);
        });
    }

    private static bool IsNamedThing(LocalEntity member) => member.Named && member.Kind != EntityKind.Person;

    private static bool IsDistinctive(EntityKind kind, string name) =>
        DistinctiveName.Is(kind, NameFolding.Normalise(kind, name), name);

    private static string NameKey(EntityKind kind, string name) => EnumText.Of(kind) + "/" + NameFolding.Normalise(kind, name);

    private static IdentityRow Row(EntityKind kind, int rank, string key)
    {
        string id = IdentityId.Of(kind, key);
        return new IdentityRow(id, kind, rank, key, id);
    }
}
