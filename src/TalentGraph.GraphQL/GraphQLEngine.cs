using TalentGraph.GraphQL.Documents;
using TalentGraph.GraphQL.Execution;
using TalentGraph.GraphQL.Execution.Columns;
using TalentGraph.GraphQL.Execution.Resolvers;
using TalentGraph.GraphQL.Language;
using TalentGraph.GraphQL.Language.Syntax;
using TalentGraph.GraphQL.Limits;
using TalentGraph.GraphQL.TypeSystem;
using TalentGraph.GraphQL.Validation;

namespace TalentGraph.GraphQL;

/// <summary>
/// Runs GraphQL requests against one schema: text to syntax tree, to valid document, to plan (these three once per text), to
/// answer, level by level. Immutable but for its cache of documents; safe for concurrent use.
/// </summary>
public sealed class GraphQLEngine
{
    private readonly GraphQLEngineOptions _options;
    private readonly ParserLimits _parserLimits;
    private readonly SchemaBindings _bindings;
    private readonly DocumentCache _documents;

    /// <summary>An engine for a schema with resolvers.</summary>
    /// <param name="schema">A schema made by <see cref="Schema.Create"/>.</param>
    /// <param name="options">How the engine behaves; null for the defaults.</param>
    /// <exception cref="ArgumentException">The schema has no resolvers.</exception>
    public GraphQLEngine(Schema schema, GraphQLEngineOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(schema);
        _options = options ?? new GraphQLEngineOptions();
        _bindings = schema.Bindings
            ?? throw new ArgumentException("The schema has no resolvers; make it with Schema.Create.", nameof(schema));
        Schema = schema;
        var limits = _options.Limits;
        _parserLimits = new ParserLimits
        {
            MaxBytes = limits.MaxDocumentBytes,
            MaxTokens = limits.MaxTokens,
            MaxDepth = limits.MaxNesting,
        };
        _documents = new DocumentCache(limits.DocumentCacheBytes);
    }

    /// <summary>The schema that requests are run against.</summary>
    public Schema Schema { get; }

    /// <summary>The limits in force.</summary>
    public GraphQLLimits Limits => _options.Limits;

    /// <summary>Runs a request (spec 6.1). The response must be disposed.</summary>
    /// <param name="request">What the client asks.</param>
    /// <param name="cancellationToken">Fires when the client is gone.</param>
    /// <returns>The response, complete but not written; it says itself how far the request came.</returns>
    /// <exception cref="OperationCanceledException">The token fired.</exception>
    public async ValueTask<GraphQLResponse> ExecuteAsync(GraphQLRequest request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        var start = _options.Clock.GetTimestamp();
        var document = Prepare(request.Query.Span);
        if (document.Errors.Count > 0)
        {
            return new GraphQLResponse(document.Outcome, document.Errors, answer: null)
            {
                Timings = new StageTimings(_options.Clock.GetElapsedTime(start), TimeSpan.Zero),
            };
        }

        if (!document.TrySelect(request.OperationName, out var operation, out var error))
        {
            return new GraphQLResponse(GraphQLOutcome.BadRequest, [error], answer: null);
        }

        var prepared = _options.Clock.GetTimestamp();
        var result = await RunAsync(request, operation, cancellationToken);
        var response = new GraphQLResponse(result.Outcome, result.Errors, result.Answer)
        {
            OperationName = operation.Name,
            OperationType = operation.TypeName,
            Price = result.Price,
            Timings = new StageTimings(
                _options.Clock.GetElapsedTime(start, prepared), _options.Clock.GetElapsedTime(prepared)),
        };
        if (result.Price is { } price && (request.WantsPrice || request.PriceOnly))
        {
            response.Extensions.Add(new("price", price));
        }

        return response;
    }

    private PreparedDocument Prepare(ReadOnlySpan<byte> text)
    {
        if (_documents.TryGet(text, out var known))
        {
            return known;
        }

        if (!DocumentParser.TryParse(text, _parserLimits, out var document, out var error))
        {
            return new PreparedDocument(GraphQLOutcome.ParseFailed, [error]);
        }

        var facts = DocumentFacts.Of(document);
        var errors = Refusals(facts) ?? DocumentValidator.Validate(Schema, document);
        var prepared = errors.Count > 0
            ? new PreparedDocument(GraphQLOutcome.ValidationFailed, errors)
            : new PreparedDocument(Schema, document, facts, Limits);
        _documents.Add(text, prepared);
        return prepared;
    }

    /// <summary>What is refused before the cost of validation.</summary>
    private IReadOnlyList<GraphQLError>? Refusals(DocumentFacts facts)
    {
        if (facts.Aliases > Limits.MaxAliases)
        {
            return [LimitErrors.Aliases(Limits.MaxAliases, facts.Aliases)];
        }

        return facts.Introspection is not null && !_options.AllowIntrospection
            ? [new GraphQLError("Introspection is switched off on this server.", ErrorCodes.ValidationFailed, facts.Introspection.Location)]
            : null;
    }

    private async ValueTask<Result> RunAsync(
        GraphQLRequest request, PreparedOperation operation, CancellationToken cancellationToken)
    {
        if (operation.Root is null)
        {
            return new Result(GraphQLOutcome.ValidationFailed, [new GraphQLError($"The schema has no {operation.TypeName} type.", ErrorCodes.ValidationFailed) { SpecSection = "3.3.1" }]);
        }

        if (request.QueriesOnly && operation.Type != OperationType.Query)
        {
            return new Result(GraphQLOutcome.NotAllowed, [new GraphQLError($"Only queries may be sent this way, not a {operation.TypeName}.", ErrorCodes.BadInput)]);
        }

        var errors = new List<GraphQLError>();
        var variables = operation.CoerceVariables(request.Variables, errors);
        if (errors.Count > 0)
        {
            return new Result(GraphQLOutcome.BadRequest, errors);
        }

        var priced = operation.Price(variables);
        if (priced.Error is not null)
        {
            return new Result(GraphQLOutcome.ValidationFailed, [priced.Error], priced.Price);
        }

        if (request.PriceOnly)
        {
            return new Result(GraphQLOutcome.Executed, [], priced.Price);
        }

        var plan = operation.Plan(variables);
        if (plan.Problem is { } problem)
        {
            return new Result(GraphQLOutcome.Executed, [new GraphQLError(problem.Message, problem.Code)], priced.Price);
        }

        using var deadline = new Deadline(_options.Clock, Limits.ExecutionTimeout, cancellationToken);
        var set = new ObjectSet(plan, [null], 1, isRented: false);
        var answer = new Answer(set, Limits.MaxFieldErrors);
        var run = new ExecutionRun(answer, _bindings, variables, request.State, deadline, _options.TranslateException);
        try
        {
            await (operation.Type == OperationType.Mutation ? run.MutationAsync() : run.QueryAsync());
        }
        catch (OperationCanceledException) when (deadline.IsExpired && !cancellationToken.IsCancellationRequested)
        {
            // Resolvers that do not heed their token may still read rented memory, so it is not given back.
            return new Result(GraphQLOutcome.TimedOut, [LimitErrors.Timeout(Limits.ExecutionTimeout)], priced.Price);
        }

        return new Result(GraphQLOutcome.Executed, Finish(answer), priced.Price, answer);
    }

    private IReadOnlyList<GraphQLError> Finish(Answer answer)
    {
        if (answer.FailureCount == 0)
        {
            return [];
        }

        NullPropagation.Run(answer);
        return ErrorPaths.Errors(answer, Limits.MaxFieldErrors);
    }

    private sealed record Result(
        GraphQLOutcome Outcome, IReadOnlyList<GraphQLError> Errors, long? Price = null, Answer? Answer = null);
}
