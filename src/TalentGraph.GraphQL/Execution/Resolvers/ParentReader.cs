namespace TalentGraph.GraphQL.Execution.Resolvers;

/// <summary>Reads a property of each object of a set. Hot path.</summary>
internal static class ParentReader
{
    /// <summary>Reads all; a property that throws fails for its object alone.</summary>
    public static List<ParentFailure>? Read<TParent, TValue, TSink>(
        FieldCall call, Func<TParent, TValue> read, TSink sink)
        where TSink : struct, ISink<TValue>
    {
        List<ParentFailure>? failures = null;
        var rows = call.Set.Rows;
        var count = call.Set.Count;
        for (var i = 0; i < count; i++)
        {
            try
            {
                for (; i < count; i++)
                {
                    sink.Put(i, read((TParent)rows[i]!)); // sets hold no nulls, and the root accepts one
                }
            }
            catch (Exception e) when (e is not OperationCanceledException)
            {
                (failures ??= []).Add(new ParentFailure(i, call.Run.Translate(e, call.Field)));
                sink.Put(i, default!); // never shown: the failure stands in its place
            }
        }

        return failures;
    }
}
