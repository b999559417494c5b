namespace TalentGraph.GraphQL.Execution.Resolvers;

/// <summary>Where values go: an array of their own type for scalars, an array of objects otherwise. Structs, for the JIT.</summary>
internal interface ISink<in T>
{
    void Put(int index, T value);
}

/// <summary>Keeps the type.</summary>
internal readonly struct TypedSink<T>(T[] values) : ISink<T>
{
    public void Put(int index, T value) => values[index] = value;
}

/// <summary>Forgets the type.</summary>
internal readonly struct ObjectSink<T>(object?[] values) : ISink<T>
{
    public void Put(int index, T value) => values[index] = value;
}
