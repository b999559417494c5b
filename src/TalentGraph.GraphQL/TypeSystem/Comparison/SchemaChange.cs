namespace TalentGraph.GraphQL.TypeSystem.Comparison;

/// <summary>One difference between two versions of a schema.</summary>
/// <param name="Impact">What it does to existing operations.</param>
/// <param name="Coordinate">The element as a schema coordinate (spec 3.14), such as <c>Firm.hubs(first:)</c> or <c>@cost</c>;
/// <c>schema</c> for a root type.</param>
/// <param name="Message">What has changed, as a sentence.</param>
public sealed record SchemaChange(SchemaImpact Impact, string Coordinate, string Message)
{
    /// <summary>Impact, coordinate and message in one line, for an approved list.</summary>
    public override string ToString() => $"{Impact}: {Coordinate}: {Message}";
}
