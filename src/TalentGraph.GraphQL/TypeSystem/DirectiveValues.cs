using System.Collections.Immutable;
using System.Globalization;
using TalentGraph.GraphQL.Language.Syntax;

namespace TalentGraph.GraphQL.TypeSystem;

/// <summary>Reads the directives that mean something to the schema itself.</summary>
internal static class DirectiveValues
{
    private const string DefaultDeprecation = "No longer supported";

    public static string? DeprecationReason(ImmutableArray<DirectiveNode> directives)
    {
        var deprecated = Find(directives, "deprecated");
        return deprecated is null ? null : (Argument(deprecated, "reason") as StringValueNode)?.Value ?? DefaultDeprecation;
    }

    public static string? SpecifiedByUrl(ImmutableArray<DirectiveNode> directives) =>
        Find(directives, "specifiedBy") is { } node ? (Argument(node, "url") as StringValueNode)?.Value : null;

    public static bool IsOneOf(ImmutableArray<DirectiveNode> directives) => Find(directives, "oneOf") is not null;

    /// <summary><c>@listSize(assumedSize: 10)</c>, if the SDL declares such a directive.</summary>
    public static int? AssumedSize(ImmutableArray<DirectiveNode> directives) => Int(directives, "listSize", "assumedSize");

    /// <summary><c>@cost(weight: 5)</c>, if the SDL declares such a directive.</summary>
    public static int? Cost(ImmutableArray<DirectiveNode> directives) => Int(directives, "cost", "weight");

    private static int? Int(ImmutableArray<DirectiveNode> directives, string directive, string argument) =>
        Find(directives, directive) is { } node
        && Argument(node, argument) is IntValueNode number
        && int.TryParse(number.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : null;

    private static DirectiveNode? Find(ImmutableArray<DirectiveNode> directives, string name) =>
        directives.FirstOrDefault(directive => directive.Name.Value == name);

    private static ValueNode? Argument(DirectiveNode directive, string name) =>
        directive.Arguments.FirstOrDefault(argument => argument.Name.Value == name)?.Value;
}
