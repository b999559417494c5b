using System.Globalization;
using TalentGraph.Graph.Model;
using TalentGraph.Graph.Text;

namespace TalentGraph.Graph.Projection;

/// <summary>Reads an entity off its tally: the most frequent value of each field, ties by code point.</summary>
internal static class EntityProjection
{
    /// <param name="id">Public id.</param>
    /// <param name="kind">Kind.</param>
    /// <param name="live">Counts of the live members.</param>
    /// <param name="described">What the words are taken from: the live members, or the former ones when none is live.</param>
    public static Entity Project(string id, EntityKind kind, EntityTally live, EntityTally described) => new()
    {
        Id = id,
        Kind = kind,
        Subkind = described.First(EntityField.Subkind),
        Named = described.Votes.ContainsKey(EntityField.Named),
        Name = described.First(EntityField.LexiconName) ?? described.First(EntityField.ShownName) ?? id,
        Names = described.Ranked(EntityField.AnyName),
        Attributes = Attributes(described),
        ArticleCount = live.Articles,
        OriginCount = live.Origins,
        MentionCount = live.Mentions,
    };

    private static EntityAttributes Attributes(EntityTally tally)
    {
        string[]? place = tally.First(EntityField.Place)?.Split(' ');
        return new EntityAttributes
        {
            Title = tally.First(EntityField.Title),
            LegalForm = tally.First(EntityField.LegalForm),
            Ticker = tally.First(EntityField.Ticker),
            IsoCode = tally.First(EntityField.IsoCode),
            Latitude = place is null ? null : double.Parse(place[0], CultureInfo.InvariantCulture),
            Longitude = place is null ? null : double.Parse(place[1], CultureInfo.InvariantCulture),
            Status = EnumText.TryParse(tally.First(EntityField.Status), out PolicyStatus status) ? status : null,
            Year = tally.First(EntityField.Year) is { } year ? int.Parse(year, CultureInfo.InvariantCulture) : null,
            Amount = tally.First(EntityField.Amount) is { } amount ? EntityField.ReadAmount(amount) : null,
            Beneficiaries = [.. tally.Ranked(EntityField.Beneficiary).Order(CodePointComparer.Instance)],
        };
    }
}
