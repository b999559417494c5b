using System.Collections.Concurrent;
using System.Text.Json;
using TalentGraph.GraphQL.Execution.Input;
using TalentGraph.GraphQL.Execution.Plan;
using TalentGraph.GraphQL.Language.Syntax;
using TalentGraph.GraphQL.Limits;
using TalentGraph.GraphQL.TypeSystem;

namespace TalentGraph.GraphQL.Documents;

/// <summary>An operation with its variables' types, its plans (one for each choice of skip and include) and its price.</summary>
internal sealed class PreparedOperation
{
    // With more conditions than this there are too many plans to keep.
    private const int MaxKeptConditions = 5;

    private readonly Schema _schema;
    private readonly OperationDefinitionNode _node;
    private readonly IReadOnlyDictionary<string, FragmentDefinitionNode> _fragments;
    private readonly DocumentFacts _facts;
    private readonly GraphQLLimits _limits;
    private readonly VariableCoercion _variables;
    private readonly ConcurrentDictionary<int, SelectionPlan> _plans = new();
    private SelectionPlan? _onlyPlan;
    private Priced? _onlyPrice;

    public PreparedOperation(
        Schema schema,
        OperationDefinitionNode node,
        IReadOnlyDictionary<string, FragmentDefinitionNode> fragments,
        DocumentFacts facts,
        GraphQLLimits limits)
    {
        _schema = schema;
        _node = node;
        _fragments = fragments;
        _facts = facts;
        _limits = limits;
        _variables = new VariableCoercion(schema, node);
        Root = schema.RootType(node.Operation);
    }

    public string? Name => _node.Name?.Value;

    public OperationType Type => _node.Operation;

    /// <summary><c>query</c>, <c>mutation</c> or <c>subscription</c>.</summary>
    public string TypeName => Type switch
    {
        OperationType.Query => "query",
        OperationType.Mutation => "mutation",
        _ => "subscription",
    };

    /// <summary>The type that the operation starts from; null if the schema has no such operations.</summary>
    public ObjectType? Root { get; }

    /// <summary>Coerces the variables of a request.</summary>
    public VariableValues CoerceVariables(JsonElement json, List<GraphQLError> errors) => _variables.Coerce(json, errors);

    /// <summary>The price with these variables, and the limit that it passes.</summary>
    public Priced Price(VariableValues variables)
    {
        if (_facts.HasVariablePages || _facts.Conditions.Count > 0)
        {
            return PriceNow(variables);
        }

        return _onlyPrice ??= PriceNow(variables);
    }

    /// <summary>The plan for these variables.</summary>
    public SelectionPlan Plan(VariableValues variables)
    {
        if (_facts.Conditions.Count == 0)
        {
            return _onlyPlan ??= PlanNow(VariableValues.None);
        }

        return _facts.Conditions.Count > MaxKeptConditions
            ? PlanNow(variables)
            : _plans.GetOrAdd(Choice(variables), static (_, pair) => pair.Self.PlanNow(pair.Variables), (Self: this, Variables: variables));
    }

    /// <summary>The values of the condition variables as digits: false, true, null.</summary>
    private int Choice(VariableValues variables)
    {
        var choice = 0;
        foreach (var name in _facts.Conditions)
        {
            var digit = variables.TryGet(name, out var value) && value is bool flag ? Convert.ToInt32(flag) : 2;
            choice = (choice * 3) + digit;
        }

        return choice;
    }

    private Priced PriceNow(VariableValues variables)
    {
        var (price, error) = new OperationPricer(_schema, _fragments, variables, _limits).Price(_node, RootType());
        return new Priced(price, error);
    }

    /// <summary>The plan keeps only the conditions, not the other variables of the request.</summary>
    private SelectionPlan PlanNow(VariableValues variables)
    {
        var conditions = new Dictionary<string, object?>(StringComparer.Ordinal);
        foreach (var name in _facts.Conditions)
        {
            conditions[name] = variables.TryGet(name, out var value) ? value : null;
        }

        return new Planner(_schema, _fragments, new VariableValues(conditions)).Root(_node, RootType());
    }

    private ObjectType RootType() =>
        Root ?? throw new InvalidOperationException("Operations without a root type are refused before.");

    /// <summary>A price in points, and the refusal if it is too high.</summary>
    internal sealed record Priced(long Price, GraphQLError? Error);
}
