using System.Collections.Concurrent;
using System.Globalization;
using System.Reflection;
using TalentGraph.Graph.Storage;
using TalentGraph.Graph.Traversals;

namespace TalentGraph.Api.Tests.Traversals;

/// <summary>A reader that counts the questions, and can keep a traversal from reading ahead.</summary>
public class ReaderProbe : DispatchProxy
{
    private IGraphReader? _inner;
    private bool _readsAhead;

    /// <summary>The names of the methods that were called.</summary>
    public ConcurrentQueue<string> Questions { get; } = new();

    public static (IGraphReader Reader, ReaderProbe Probe) Of(IGraphReader inner, bool readsAhead)
    {
        IGraphReader reader = Create<IGraphReader, ReaderProbe>();
        var probe = (ReaderProbe)(object)reader;
        probe._inner = inner;
        probe._readsAhead = readsAhead;
        return (reader, probe);
    }

    protected override object? Invoke(MethodInfo? targetMethod, object?[]? args)
    {
        ArgumentNullException.ThrowIfNull(targetMethod);
        Questions.Enqueue(targetMethod.Name);
        object?[]? asked = args is [Traversal traversal, ..] && !_readsAhead ? [OneLevel(traversal), .. args[1..]] : args;
        return targetMethod.Invoke(_inner, BindingFlags.DoNotWrapExceptions, binder: null, asked, CultureInfo.InvariantCulture);
    }

    private static Traversal OneLevel(Traversal traversal) => traversal with
    {
        Steps = traversal.Roots is KnownRoots ? [.. traversal.Steps.Select(step => step with { Children = [] })] : [],
    };
}
