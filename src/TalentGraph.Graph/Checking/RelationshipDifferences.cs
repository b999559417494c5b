using System.Collections;
using TalentGraph.Graph.Model;

namespace TalentGraph.Graph.Checking;

/// <summary>Compares two relationships field by field.</summary>
internal static class RelationshipDifferences
{
    private static readonly (string Name, Func<Relationship, object?> Value)[] Fields =
    [
        ("qualifiers", one => (one.Qualifiers with { Offers = [], Fields = [] }).ToString()),
        ("offers", one => one.Qualifiers.Offers),
        ("fields", one => one.Qualifiers.Fields),
        ("periods", one => one.Periods),
        ("temporalStatus", one => one.TemporalStatus),
        ("modality", one => one.Modality),
        ("attributedTo", one => one.AttributedToId),
        ("collective", one => one.Collective),
        ("derivation", one => one.Derivation),
        ("confidence", one => one.Confidence),
        ("claimCount", one => one.ClaimCount),
        ("articleCount", one => one.ArticleCount),
        ("originCount", one => one.OriginCount),
        ("firstSeen", one => one.FirstSeen),
        ("lastSeen", one => one.LastSeen),
        ("status", one => one.Status),
    ];

    /// <summary>A clause for each field that differs.</summary>
    public static IEnumerable<string> Between(Relationship expected, Relationship stored) =>
        Fields
            .Select(field => (field.Name, Expected: Show(field.Value(expected)), Stored: Show(field.Value(stored))))
            .Where(field => field.Expected != field.Stored)
            .Select(field => $"its {field.Name} is \"{field.Stored}\", but its claims give \"{field.Expected}\"");

    private static string Show(object? value) => value switch
    {
        null => "",
        string text => text,
        IEnumerable list => string.Join(", ", list.Cast<object>()),
        _ => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{value}"),
    };
}
