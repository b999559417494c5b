using TalentGraph.GraphQL.Execution.Columns;
using TalentGraph.GraphQL.Execution.Plan;
using TalentGraph.GraphQL.Execution.Resolvers;

namespace TalentGraph.GraphQL.Execution;

/// <summary>What a resolver knows of its call: one field for all parents of a level. Valid until the resolver's task ends.</summary>
public sealed class FieldContext
{
    private readonly ExecutionRun _run;
    private readonly ObjectSet _set;
    private readonly FieldPlan _field;

    internal FieldContext(FieldCall call, InputObject arguments)
    {
        _run = call.Run;
        _set = call.Set;
        _field = call.Field;
        Arguments = arguments;
    }

    /// <summary>The field in the schema: <c>Firm.hubs</c>.</summary>
    public string Coordinate => _field.Coordinate;

    /// <summary>The arguments with defaults filled in.</summary>
    public InputObject Arguments { get; }

    /// <summary>Fires when the client is gone or the time limit has run out; pass it on to everything that waits.</summary>
    public CancellationToken CancellationToken => _run.Deadline.Token;

    /// <summary>How many parents there are, at least 1.</summary>
    public int ParentCount => _set.Count;

    /// <summary>The field as it is selected, with all that is selected below it.</summary>
    public FieldSelection Selection => new(_run, _field);

    internal object? Result { get; set; }

    internal FieldError? Failure { get; private set; }

    internal List<ParentFailure>? Failures { get; private set; }

    /// <summary>What the host gave with the request, such as its services or the caller's rights.</summary>
    /// <typeparam name="T">The type of the state.</typeparam>
    /// <exception cref="InvalidCastException">The request has no state of that type.</exception>
    public T State<T>() => _run.State is T state
        ? state
        : throw new InvalidCastException($"The request's state is {_run.State?.GetType().Name ?? "null"}, not {typeof(T).Name}.");

    /// <summary>Says that the field has no value for one parent; what the resolver returns in its place is not looked at.</summary>
    /// <param name="parent">The index of the parent.</param>
    /// <param name="error">What the client is told.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such parent.</exception>
    public void Fail(int parent, FieldError error)
    {
        ArgumentNullException.ThrowIfNull(error);
        ArgumentOutOfRangeException.ThrowIfNegative(parent);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(parent, _set.Count);
        (Failures ??= []).Add(new ParentFailure(parent, error));
    }

    internal IReadOnlyList<T> Parents<T>() => new ParentList<T>(_set.Rows, _set.Count);

    /// <summary>Whether an exception becomes an error of the field; cancellation of the request does not.</summary>
    internal bool MayHandle(Exception exception) =>
        exception is not OperationCanceledException || !_run.Deadline.IsOver;

    internal void FailAll(Exception exception) => Failure = _run.Translate(exception, _field);
}
