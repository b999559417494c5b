using System.Buffers;
using System.IO.Pipelines;
using TalentGraph.GraphQL.Execution;
using TalentGraph.GraphQL.Execution.Output;

namespace TalentGraph.GraphQL;

/// <summary>
/// The answer to one request, complete but not yet written: its outcome is known before the first byte. Write it once, then
/// dispose it, which gives memory back. Not safe for concurrent use.
/// </summary>
public sealed class GraphQLResponse : IDisposable
{
    private const int FlushBytes = 32 * 1024;

    private readonly JsonOutput _output = new();
    private readonly Answer? _answer;
    private ResponseWriter? _data;
    private List<KeyValuePair<string, object?>>? _extensions;
    private bool _isStarted;

    internal GraphQLResponse(GraphQLOutcome outcome, IReadOnlyList<GraphQLError> errors, Answer? answer)
    {
        Outcome = outcome;
        Errors = errors;
        _answer = answer;
    }

    /// <summary>How far the request came.</summary>
    public GraphQLOutcome Outcome { get; }

    /// <summary>The errors, at most as many as the limits say.</summary>
    public IReadOnlyList<GraphQLError> Errors { get; }

    /// <summary>Whether the response has an entry <c>data</c>, be it null: the operation was run.</summary>
    public bool HasData => Outcome == GraphQLOutcome.Executed;

    /// <summary>The name of the operation that was chosen; null if it has none or none was chosen.</summary>
    public string? OperationName { get; init; }

    /// <summary><c>query</c>, <c>mutation</c> or <c>subscription</c>; null if no operation was chosen.</summary>
    public string? OperationType { get; init; }

    /// <summary>The operation's price in points; null if it was not computed because an earlier step failed.</summary>
    public long? Price { get; init; }

    /// <summary>How long each stage took.</summary>
    public StageTimings Timings { get; init; }

    /// <summary>Further entries of the response's <c>extensions</c>; the host may add to them before writing.</summary>
    public IList<KeyValuePair<string, object?>> Extensions => _extensions ??= [];

    /// <summary>Writes the next part of the response.</summary>
    /// <param name="output">Where to; its memory must be backed by arrays.</param>
    /// <param name="maxBytes">About how many bytes to write before returning; a single value may exceed it.</param>
    /// <returns>Whether the response is complete.</returns>
    public bool Write(IBufferWriter<byte> output, int maxBytes = int.MaxValue)
    {
        ArgumentNullException.ThrowIfNull(output);
        _output.Begin(output);
        if (!_isStarted)
        {
            _isStarted = true;
            Start();
        }

        var isDone = _data?.Write(maxBytes) ?? true;
        if (isDone)
        {
            Finish();
        }

        _output.End();
        return isDone;
    }

    /// <summary>Writes the whole response and flushes at least every 32 KB, so that memory stays bounded.</summary>
    /// <param name="output">Where to; its memory must be backed by arrays.</param>
    /// <param name="cancellationToken">Stops writing.</param>
    public async ValueTask WriteAsync(PipeWriter output, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(output);
        var isDone = false;
        while (!isDone)
        {
            isDone = Write(output, FlushBytes);
            await output.FlushAsync(cancellationToken);
        }
    }

    /// <summary>Gives the memory of the answer back.</summary>
    public void Dispose() => _answer?.Release();

    private void Start()
    {
        _output.Byte((byte)'{');
        if (Errors.Count > 0)
        {
            ErrorWriter.Write(_output, Errors);
        }

        if (!HasData)
        {
            return;
        }

        _output.Raw(Errors.Count > 0 ? ",\"data\":"u8 : "\"data\":"u8);
        if (_answer is null || _answer.IsDataNull)
        {
            _output.Null();
        }
        else
        {
            _data = new ResponseWriter(_output, _answer.Root);
        }
    }

    private void Finish()
    {
        if (_extensions is { Count: > 0 })
        {
            _output.Raw(HasData || Errors.Count > 0 ? ",\"extensions\":"u8 : "\"extensions\":"u8);
            ErrorWriter.Value(_output, _extensions);
        }

        _output.Byte((byte)'}');
    }
}
