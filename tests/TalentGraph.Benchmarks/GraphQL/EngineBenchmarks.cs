using System.Buffers;
using System.Text;
using BenchmarkDotNet.Attributes;
using TalentGraph.GraphQL;

namespace TalentGraph.Benchmarks.GraphQL;

/// <summary>Time and memory of the engine alone for the three operations: from the document's bytes to the response's.</summary>
[MemoryDiagnoser]
public class EngineBenchmarks
{
    private readonly BenchWorld _world = new();
    private readonly ArrayBufferWriter<byte> _output = new(256 * 1024);
    private byte[] _query = [];

    /// <summary>Which operation.</summary>
    [Params("a", "b", "c")]
    public string Operation { get; set; } = "c";

    /// <summary>Takes the text of the operation.</summary>
    [GlobalSetup]
    public void Setup() => _query = Encoding.UTF8.GetBytes(BenchWorld.Operations[Operation]);

    /// <summary>Looks the document up, executes it and writes the response.</summary>
    [Benchmark]
    public async Task<int> Execute()
    {
        _output.ResetWrittenCount();
        using var response = await _world.Engine.ExecuteAsync(new GraphQLRequest(_query.AsMemory()), CancellationToken.None);
        response.Write(_output);
        return _output.WrittenCount;
    }
}
