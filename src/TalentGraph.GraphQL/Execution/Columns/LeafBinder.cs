namespace TalentGraph.GraphQL.Execution.Columns;

/// <summary>Makes columns of one CLR type for one leaf type of the schema.</summary>
internal abstract class LeafBinder<T>
{
    /// <summary>A column over the first values of the array; a rented array is given back with the column.</summary>
    public abstract LeafColumn Create(T[] values, int count, bool isRented);
}

/// <summary>The binder for one way of writing.</summary>
internal sealed class LeafBinder<T, TWriter>(TWriter writer) : LeafBinder<T>
    where TWriter : struct, ILeafWriter<T>
{
    public override LeafColumn Create(T[] values, int count, bool isRented) =>
        new LeafColumn<T, TWriter>(values, count, isRented, writer);
}
