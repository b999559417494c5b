using TalentGraph.GraphQL.Execution.Output;

namespace TalentGraph.GraphQL.Execution.Columns;

/// <summary>
/// How one CLR type is written for one scalar type. Implementations are structs, so that the JIT makes a column of
/// its own for each of them and calls nothing through an interface.
/// </summary>
internal interface ILeafWriter<in T>
{
    bool IsNull(T value);

    /// <summary>Whether a value that is not null belongs to the scalar (result coercion, spec 6.4.3).</summary>
    bool Fits(T value);

    /// <summary>Writes a value that is not null and fits.</summary>
    void Write(JsonOutput output, T value);
}
