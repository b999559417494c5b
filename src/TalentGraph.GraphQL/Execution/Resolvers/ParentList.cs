using System.Collections;

namespace TalentGraph.GraphQL.Execution.Resolvers;

/// <summary>The parents of a call, as resolvers see them.</summary>
internal sealed class ParentList<T>(object?[] rows, int count) : IReadOnlyList<T>
{
    public int Count => count;

    public T this[int index] => index < count
        ? (T)rows[index]! // sets hold no nulls, and the root's resolvers take what the host gave
        : throw new ArgumentOutOfRangeException(nameof(index));

    public IEnumerator<T> GetEnumerator()
    {
        for (var i = 0; i < count; i++)
        {
            yield return this[i];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
