using System.Diagnostics.CodeAnalysis;
using TalentGraph.GraphQL.Language.Syntax;
using TalentGraph.GraphQL.TypeSystem;

namespace TalentGraph.GraphQL.Documents;

/// <summary>A document with everything that is done once for it: parsed, validated, its operations planned as they are asked for.</summary>
internal sealed class PreparedDocument
{
    private readonly PreparedOperation[] _operations = [];

    /// <summary>A document that cannot be executed.</summary>
    public PreparedDocument(GraphQLOutcome outcome, IReadOnlyList<GraphQLError> errors)
    {
        Outcome = outcome;
        Errors = errors;
    }

    /// <summary>A valid document.</summary>
    public PreparedDocument(Schema schema, DocumentNode document, DocumentFacts facts, GraphQLLimits limits)
    {
        var fragments = document.Definitions.OfType<FragmentDefinitionNode>()
            .ToDictionary(fragment => fragment.Name.Value, StringComparer.Ordinal);
        _operations = [.. document.Definitions.OfType<OperationDefinitionNode>()
            .Select(operation => new PreparedOperation(schema, operation, fragments, facts, limits))];
    }

    public GraphQLOutcome Outcome { get; }

    /// <summary>Why the document cannot be executed; empty if it can.</summary>
    public IReadOnlyList<GraphQLError> Errors { get; } = [];

    /// <summary>Chooses the operation (spec 6.1, GetOperation).</summary>
    public bool TrySelect(
        string? name, [NotNullWhen(true)] out PreparedOperation? operation, [NotNullWhen(false)] out GraphQLError? error)
    {
        operation = string.IsNullOrEmpty(name)
            ? (_operations.Length == 1 ? _operations[0] : null)
            : Array.Find(_operations, one => one.Name == name);
        error = operation is null ? NotFound(name) : null;
        return operation is not null;
    }

    private GraphQLError NotFound(string? name)
    {
        var names = _operations.Select(one => one.Name).OfType<string>().ToArray();
        var message = (string.IsNullOrEmpty(name), _operations.Length) switch
        {
            (_, 0) => "The document has no operation, only fragments.",
            (true, _) => $"The document has several operations; name one of them in operationName: {string.Join(", ", names.Take(10))}.",
            _ => $"The document has no operation \"{Cut(name)}\".{Suggestions.DidYouMean(name ?? "", names)}",
        };
        return new GraphQLError(message, ErrorCodes.BadInput) { SpecSection = "6.1" };
    }

    private static string? Cut(string? name) => name?.Length > 80 ? name[..80] + "…" : name;
}
