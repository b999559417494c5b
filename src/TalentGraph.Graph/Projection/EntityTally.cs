using System.Globalization;
using TalentGraph.Graph.Model;
using TalentGraph.Graph.Text;

namespace TalentGraph.Graph.Projection;

/// <summary>
/// What the live members of an entity say of it, as counts: members, articles, origins and mentions, and for each field
/// how many members give which value. Members can be added and taken out in any order.
/// </summary>
internal sealed class EntityTally
{
    public int Sources { get; set; }

    public int Articles { get; set; }

    public int Origins { get; set; }

    public int Mentions { get; set; }

    /// <summary>Votes by field, then value.</summary>
    public Dictionary<string, Dictionary<string, int>> Votes { get; set; } = new(StringComparer.Ordinal);

    /// <summary>Adds a member (+1) or takes it out (−1); its article and origin are counted apart.</summary>
    public void Count(LocalEntity member, int sign)
    {
        Sources += sign;
        Mentions += sign * member.Mentions.Count;
        foreach ((string field, string value) in BallotsOf(member))
        {
            Vote(field, value, sign);
        }
    }

    public EntityTally Copy() => new()
    {
        Sources = Sources,
        Articles = Articles,
        Origins = Origins,
        Mentions = Mentions,
        Votes = Votes.ToDictionary(
            field => field.Key, field => new Dictionary<string, int>(field.Value, StringComparer.Ordinal), StringComparer.Ordinal),
    };

    /// <summary>The values of a field, most frequent first, then by code point.</summary>
    public IReadOnlyList<string> Ranked(string field) => Votes.TryGetValue(field, out Dictionary<string, int>? votes)
        ? [.. votes.OrderByDescending(vote => vote.Value).ThenBy(vote => vote.Key, CodePointComparer.Instance).Select(vote => vote.Key)]
        : [];

    public string? First(string field) => Ranked(field) is [var first, ..] ? first : null;

    private static IEnumerable<(string Field, string Value)> BallotsOf(LocalEntity member)
    {
        yield return (member.LexiconKey is null ? EntityField.ShownName : EntityField.LexiconName, member.Name);
        foreach (string name in member.Names.Append(member.Name).Distinct(StringComparer.Ordinal))
        {
            yield return (EntityField.AnyName, name);
        }

        if (member.Named)
        {
            yield return (EntityField.Named, "");
        }

        if (member.Subkind is { } subkind)
        {
            yield return (EntityField.Subkind, subkind);
        }

        foreach ((string, string) ballot in BallotsOf(member.Attributes))
        {
            yield return ballot;
        }
    }

    private static IEnumerable<(string Field, string Value)> BallotsOf(EntityAttributes attributes)
    {
        (string, string?)[] single =
        [
            (EntityField.Title, attributes.Title),
            (EntityField.LegalForm, attributes.LegalForm),
            (EntityField.Ticker, attributes.Ticker),
            (EntityField.IsoCode, attributes.IsoCode),
            (EntityField.Place, PlaceOf(attributes)),
            (EntityField.Status, attributes.Status is { } status ? EnumText.Of(status) : null),
            (EntityField.Year, attributes.Year?.ToString(CultureInfo.InvariantCulture)),
            (EntityField.Amount, attributes.Amount is { } amount ? EntityField.Write(amount) : null),
        ];
        foreach ((string field, string? value) in single)
        {
            if (value is not null)
            {
                yield return (field, value);
            }
        }

        foreach (string beneficiary in attributes.Beneficiaries)
        {
            yield return (EntityField.Beneficiary, beneficiary);
        }
    }

    private static string? PlaceOf(EntityAttributes attributes) =>
        attributes is { Latitude: { } latitude, Longitude: { } longitude }
            ? string.Create(CultureInfo.InvariantCulture, $"{latitude:R} {longitude:R}")
            : null;

    private void Vote(string field, string value, int sign)
    {
        if (!Votes.TryGetValue(field, out Dictionary<string, int>? votes))
        {
            Votes[field] = votes = new(StringComparer.Ordinal);
        }

        int count = votes.GetValueOrDefault(value) + sign;
        if (count != 0)
        {
            votes[value] = count;
        }
        else if (votes.Remove(value) && votes.Count == 0)
        {
            Votes.Remove(field);
        }
    }
}
