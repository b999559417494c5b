using TalentGraph.Graph.Model;
using TalentGraph.Graph.Ontology;
using TalentGraph.Graph.Update.Rows;

namespace TalentGraph.Graph.Identity;

/// <summary>
/// Second signals of the persons of one source: organizations that a claim ties them to, and organizations and other
/// persons named in the same sentence. Media and governments are named with everybody and tell nothing.
/// </summary>
internal sealed class PersonSignals
{
    // A name in a list of fifty needs no fifty signals.
    private const int MostCompanions = 6;

    private static readonly string[] TyingTypes =
        [RelationshipTypes.WorksAt, RelationshipTypes.StudiedAt, RelationshipTypes.Founded, RelationshipTypes.MovedTo];

    private static readonly string[] UntellingSubkinds = ["media", "government", "legislature", "other"];

    private readonly IReadOnlyDictionary<string, IdentityRow> _identities;
    private readonly Dictionary<string, LocalEntity> _members;
    private readonly ILookup<string, string> _tied;
    private readonly ILookup<int, LocalEntity> _bySentence;
    private readonly IReadOnlyList<TextSpan> _sentences;

    public PersonSignals(
        IReadOnlyList<LocalEntity> members,
        IReadOnlyList<Claim> claims,
        IReadOnlyList<TextSpan> sentences,
        IReadOnlyDictionary<string, IdentityRow> identities)
    {
        _identities = identities;
        _sentences = sentences;
        _members = members.ToDictionary(member => member.Key, StringComparer.Ordinal);
        _tied = claims
            .Where(claim => TyingTypes.Contains(claim.Type) && claim.Modality != Modality.Denied)
            .SelectMany(claim => Ends(claim).Select(end => (claim.Subject, End: end)))
            .ToLookup(tie => tie.Subject, tie => tie.End, StringComparer.Ordinal);
        _bySentence = members
            .SelectMany(member => SentencesOf(member).Select(sentence => (sentence, member)))
            .ToLookup(place => place.sentence, place => place.member);
    }

    /// <summary>The signals of a person: ties first, then companions in code point order.</summary>
    public IReadOnlyList<PersonSignal> Of(LocalEntity person)
    {
        IEnumerable<PersonSignal> ties = _tied[person.Key]
            .Select(key => _members[key])
            .Where(member => IsOrganization(member))
            .Select(member => new PersonSignal(_identities[member.Key].Key, true));
        IEnumerable<PersonSignal> companions = SentencesOf(person)
            .SelectMany(sentence => _bySentence[sentence])
            .Where(member => member.Key != person.Key)
            .Select(SignalOf)
            .OfType<PersonSignal>()
            .OrderBy(signal => signal.Key, CodePointComparer.Instance)
            .Distinct()
            .Take(MostCompanions);
        return [.. ties.OrderBy(signal => signal.Key, CodePointComparer.Instance).Concat(companions).Distinct()];
    }

    private static IEnumerable<string> Ends(Claim claim) =>
        claim.Qualifiers.From is { } from ? [claim.Object, from] : [claim.Object];

    private PersonSignal? SignalOf(LocalEntity member)
    {
        if (IsOrganization(member) && !UntellingSubkinds.Contains(member.Subkind))
        {
            return new PersonSignal(_identities[member.Key].Key, true);
        }

        return member is { Kind: EntityKind.Person, Named: true } && PersonName.Of(member.Name) is { Strength: PersonNameStrength.Full } name
            ? new PersonSignal(name.Folded, false)
            : null;
    }

    private bool IsOrganization(LocalEntity member) =>
        member is { Named: true, Kind: EntityKind.Firm or EntityKind.Institution }
        && _identities[member.Key].Rank != IdentityRank.Member;

    private IEnumerable<int> SentencesOf(LocalEntity member) =>
        member.Mentions
            .Where(mention => mention.Form == MentionForm.Name)
            .Select(mention => SentenceAt(mention.Span.Start))
            .Where(sentence => sentence >= 0)
            .Distinct();

    private int SentenceAt(int offset)
    {
        int low = 0;
        int high = _sentences.Count - 1;
        while (low <= high)
        {
            int middle = (low + high) / 2;
            if (offset < _sentences[middle].Start)
            {
                high = middle - 1;
            }
            else if (offset >= _sentences[middle].End)
            {
                low = middle + 1;
            }
            else
            {
                return middle;
            }
        }

        return -1;
    }
}
