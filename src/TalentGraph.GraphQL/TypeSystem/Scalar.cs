using TalentGraph.GraphQL.Execution.Columns;
using TalentGraph.GraphQL.Execution.Output;
using TalentGraph.GraphQL.TypeSystem.ScalarTypes;

namespace TalentGraph.GraphQL.TypeSystem;

/// <summary>
/// How the values of a scalar type are read from clients and written to them (spec 3.5). Hosts take one from
/// <see cref="Scalars"/>. Immutable and safe for concurrent use.
/// </summary>
public abstract class Scalar
{
    private protected Scalar()
    {
    }

    /// <summary>What a client must give, for messages: <c>a whole number</c>.</summary>
    internal abstract string Expected { get; }

    /// <summary>Reads a client's value, which is not null (input coercion).</summary>
    internal abstract bool TryRead(ScalarInput input, out object? value);

    /// <summary>Brings a resolver's value, which is not null, into the form that <see cref="Write"/> takes (result coercion).</summary>
    internal abstract bool TryConvert(object value, out object result);

    /// <summary>Writes a value that <see cref="TryConvert"/> gave.</summary>
    internal abstract void Write(JsonOutput output, object value);

    /// <summary>A way to fill columns of that CLR type without boxing; null if the type does not fit the scalar.</summary>
    internal abstract LeafBinder<T>? Bind<T>();
}
