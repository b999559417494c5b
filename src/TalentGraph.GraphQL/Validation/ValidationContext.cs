using TalentGraph.GraphQL.Language;
using TalentGraph.GraphQL.Language.Syntax;
using TalentGraph.GraphQL.TypeSystem;

namespace TalentGraph.GraphQL.Validation;

/// <summary>What the rules share: the schema, the document, the errors so far, and how much work is left.</summary>
internal sealed class ValidationContext
{
    /// <summary>More errors than a person reads in one go; beyond them a hostile document only costs time and traffic.</summary>
    public const int MaxErrors = 50;

    /// <summary>
    /// Steps for the questions whose work can grow faster than the document: merging fields, and following fragments once
    /// per operation. An honest document of 15,000 tokens needs less than a tenth; a million take about 0.2 seconds.
    /// </summary>
    public const int MaxSteps = 1_000_000;

    private readonly List<GraphQLError> _errors = [];
    private int _steps = MaxSteps;

    public ValidationContext(Schema schema, DocumentNode document)
    {
        Schema = schema;
        Document = document;
        Operations = [.. document.Definitions.OfType<OperationDefinitionNode>()];
        var fragments = new Dictionary<string, FragmentDefinitionNode>(StringComparer.Ordinal);
        foreach (var fragment in document.Definitions.OfType<FragmentDefinitionNode>())
        {
            // Of two fragments with one name, which is an error in itself, spreads mean the first.
            fragments.TryAdd(fragment.Name.Value, fragment);
        }

        Fragments = fragments;
        Uses = new DocumentUses(this);
    }

    public Schema Schema { get; }

    public DocumentNode Document { get; }

    public IReadOnlyList<OperationDefinitionNode> Operations { get; }

    /// <summary>The fragments by name.</summary>
    public IReadOnlyDictionary<string, FragmentDefinitionNode> Fragments { get; }

    public DocumentUses Uses { get; }

    public IReadOnlyList<GraphQLError> Errors => _errors;

    /// <summary>Whether a bound was reached: rules and the walk then end early.</summary>
    public bool IsStopped { get; private set; }

    /// <summary>Adds an error at the places of some nodes.</summary>
    /// <param name="section">The section of the specification.</param>
    /// <param name="message">From <see cref="ValidationMessages"/>.</param>
    /// <param name="nodes">The nodes to point to, the main one first.</param>
    public void Report(string section, string message, params IEnumerable<SyntaxNode> nodes) =>
        Report(new GraphQLError(message, ErrorCodes.ValidationFailed, Locations(nodes)) { SpecSection = section });

    /// <summary>Adds an error for a bound that is ours and not the specification's.</summary>
    public void ReportLimit(string code, string message, SyntaxNode node) =>
        Report(new GraphQLError(message, code, node.Location));

    /// <summary>Takes steps from the budget; false, once and for all, when it is used up.</summary>
    public bool Spend(int steps)
    {
        _steps -= steps;
        if (_steps < 0 && !IsStopped)
        {
            Stop(ValidationMessages.TooMuchWork(MaxSteps), ErrorCodes.LimitCost);
        }

        return !IsStopped;
    }

    private static List<SourceLocation> Locations(IEnumerable<SyntaxNode> nodes)
    {
        // A cycle may run through thousands of fragments: the first few places are enough.
        const int maxLocations = 20;
        return [.. nodes.Take(maxLocations).Select(node => node.Location)];
    }

    private void Report(GraphQLError error)
    {
        if (IsStopped)
        {
            return;
        }

        if (_errors.Count == MaxErrors)
        {
            Stop(ValidationMessages.TooManyErrors(MaxErrors), ErrorCodes.ValidationFailed);
            return;
        }

        _errors.Add(error);
    }

    private void Stop(string message, string code)
    {
        _errors.Add(new GraphQLError(message, code));
        IsStopped = true;
    }
}
