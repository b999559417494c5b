using TalentGraph.GraphQL.Execution.Resolvers;
using TalentGraph.GraphQL.TypeSystem;

namespace TalentGraph.GraphQL.Execution;

/// <summary>
/// Everything that a schema needs beside its SDL: what answers each field, which CLR types stand for its types. A field is named
/// by its coordinate, <c>Firm.hubs</c>; a resolver on an interface serves all its objects that have none of their own.
/// Fill it, then give it to <see cref="Schema.Create"/>, which finds what is missing, superfluous or does not fit.
/// </summary>
public sealed class ResolverTable
{
    internal Dictionary<string, ResolverEntry> Fields { get; } = new(StringComparer.Ordinal);

    internal Dictionary<string, Scalar> Scalars { get; } = new(StringComparer.Ordinal);

    internal Dictionary<string, IEnumBinding> Enums { get; } = new(StringComparer.Ordinal);

    internal Dictionary<string, Type> Objects { get; } = new(StringComparer.Ordinal);

    internal Dictionary<Type, Func<object, string>> TypeFunctions { get; } = [];

    /// <summary>Binds a CLR class to an object type: such values have that type wherever an interface or union is expected,
    /// and resolvers of the type must take them as parents.</summary>
    /// <typeparam name="T">The CLR class or interface.</typeparam>
    /// <param name="type">The name of the object type.</param>
    /// <exception cref="ArgumentException">The object type is bound already.</exception>
    public ResolverTable Object<T>(string type)
        where T : class
    {
        Objects.Add(type, typeof(T));
        return this;
    }

    /// <summary>Says how to find the object type of values of a CLR class that stands for several.</summary>
    /// <typeparam name="T">The CLR class or interface.</typeparam>
    /// <param name="typeOf">Gives the name of the value's object type.</param>
    /// <exception cref="ArgumentException">The class has such a function already.</exception>
    public ResolverTable TypeOf<T>(Func<T, string> typeOf)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(typeOf);
        TypeFunctions.Add(typeof(T), value => typeOf((T)value));
        return this;
    }

    /// <summary>Says how values of a custom scalar are read and written.</summary>
    /// <param name="name">The name of the scalar type.</param>
    /// <param name="scalar">One of <see cref="TypeSystem.Scalars"/>.</param>
    /// <exception cref="ArgumentException">The scalar type is bound already.</exception>
    public ResolverTable Scalar(string name, Scalar scalar)
    {
        ArgumentNullException.ThrowIfNull(scalar);
        Scalars.Add(name, scalar);
        return this;
    }

    /// <summary>Binds a CLR enum to an enum type; names are compared without underscores and case. Arguments then are CLR
    /// values. An enum type that is not bound has its names as strings.</summary>
    /// <typeparam name="TEnum">The CLR enum; it must have the same values.</typeparam>
    /// <param name="type">The name of the enum type.</param>
    /// <exception cref="ArgumentException">The enum type is bound already.</exception>
    public ResolverTable Enum<TEnum>(string type)
        where TEnum : struct, Enum
    {
        Enums.Add(type, new EnumBinding<TEnum>());
        return this;
    }

    /// <summary>A field that is a property of its parent. It is called for each parent and must be cheap.</summary>
    /// <typeparam name="TParent">The CLR type of the parents.</typeparam>
    /// <typeparam name="TValue">The CLR type of the value; for scalars and enums one that fits, see <see cref="InputObject"/>.</typeparam>
    /// <param name="field">The coordinate, <c>Firm.name</c>.</param>
    /// <param name="read">Reads the value; an exception is an error of the field for that parent.</param>
    /// <exception cref="ArgumentException">The field has a resolver already, or the coordinate has no dot.</exception>
    public ResolverTable Property<TParent, TValue>(string field, Func<TParent, TValue> read)
    {
        ArgumentNullException.ThrowIfNull(read);
        return Add<TParent>(field, (bindings, type, mismatch) =>
        {
            mismatch.CheckValue<TValue>(bindings, type);
            return new PropertyResolver<TParent, TValue>(read, ResolverEntry.Binder<TValue>(bindings, type));
        });
    }

    /// <summary>A field that is a list property of its parent. It is called for each parent and must be cheap.</summary>
    /// <typeparam name="TParent">The CLR type of the parents.</typeparam>
    /// <typeparam name="TItem">The CLR type of the items.</typeparam>
    /// <param name="field">The coordinate, <c>Firm.hubs</c>.</param>
    /// <param name="read">Reads the list; null is a null list.</param>
    /// <exception cref="ArgumentException">The field has a resolver already, or the coordinate has no dot.</exception>
    public ResolverTable List<TParent, TItem>(string field, Func<TParent, IReadOnlyList<TItem>?> read)
    {
        ArgumentNullException.ThrowIfNull(read);
        return Add<TParent>(field, (bindings, type, mismatch) =>
        {
            var item = mismatch.CheckList<TItem>(bindings, type);
            return new ListPropertyResolver<TParent, TItem>(read, ResolverEntry.Binder<TItem>(bindings, item));
        });
    }

    /// <summary>A field that is answered for all parents of a level at once.</summary>
    /// <typeparam name="TParent">The CLR type of the parents.</typeparam>
    /// <typeparam name="TValue">The CLR type of a value.</typeparam>
    /// <param name="field">The coordinate, <c>Firm.headquarters</c>.</param>
    /// <param name="resolve">Gives one value per parent.</param>
    /// <exception cref="ArgumentException">The field has a resolver already, or the coordinate has no dot.</exception>
    public ResolverTable Batch<TParent, TValue>(string field, BatchResolver<TParent, TValue> resolve)
    {
        ArgumentNullException.ThrowIfNull(resolve);
        return Add<TParent>(field, (bindings, type, mismatch) =>
        {
            mismatch.CheckValue<TValue>(bindings, type);
            return new BatchFieldResolver<TParent, TValue>(resolve, ResolverEntry.Binder<TValue>(bindings, type));
        });
    }

    /// <summary>A list field that is answered for all parents of a level at once.</summary>
    /// <typeparam name="TParent">The CLR type of the parents.</typeparam>
    /// <typeparam name="TItem">The CLR type of the items.</typeparam>
    /// <param name="field">The coordinate, <c>Firm.hubs</c>.</param>
    /// <param name="resolve">Gives one list per parent.</param>
    /// <exception cref="ArgumentException">The field has a resolver already, or the coordinate has no dot.</exception>
    public ResolverTable BatchList<TParent, TItem>(string field, BatchResolver<TParent, IReadOnlyList<TItem>?> resolve)
    {
        ArgumentNullException.ThrowIfNull(resolve);
        return Add<TParent>(field, (bindings, type, mismatch) =>
        {
            var item = mismatch.CheckList<TItem>(bindings, type);
            return new BatchListFieldResolver<TParent, TItem>(resolve, ResolverEntry.Binder<TItem>(bindings, item));
        });
    }

    /// <summary>A field of a root type.</summary>
    /// <typeparam name="TValue">The CLR type of the value.</typeparam>
    /// <param name="field">The coordinate, <c>Query.firm</c>.</param>
    /// <param name="resolve">Gives the value.</param>
    /// <exception cref="ArgumentException">The field has a resolver already, or the coordinate has no dot.</exception>
    public ResolverTable Root<TValue>(string field, Func<FieldContext, ValueTask<TValue>> resolve)
    {
        ArgumentNullException.ThrowIfNull(resolve);
        return Batch<object?, TValue>(field, async (context, _) => [await resolve(context)]);
    }

    /// <summary>A list field of a root type.</summary>
    /// <typeparam name="TItem">The CLR type of the items.</typeparam>
    /// <param name="field">The coordinate, <c>Query.firms</c>.</param>
    /// <param name="resolve">Gives the list.</param>
    /// <exception cref="ArgumentException">The field has a resolver already, or the coordinate has no dot.</exception>
    public ResolverTable RootList<TItem>(string field, Func<FieldContext, ValueTask<IReadOnlyList<TItem>?>> resolve)
    {
        ArgumentNullException.ThrowIfNull(resolve);
        return BatchList<object?, TItem>(field, async (context, _) => [await resolve(context)]);
    }

    /// <summary>A field of objects that is answered together with what is selected below it.</summary>
    /// <typeparam name="TParent">The CLR type of the parents; <c>object?</c> on a root type.</typeparam>
    /// <param name="field">The coordinate, <c>Firm.hubs</c>.</param>
    /// <param name="resolve">Gives the objects with the fields that it has read ahead.</param>
    /// <exception cref="ArgumentException">The field has a resolver already, or the coordinate has no dot.</exception>
    public ResolverTable Subtree<TParent>(string field, SubtreeResolver<TParent> resolve)
    {
        ArgumentNullException.ThrowIfNull(resolve);
        return Add<TParent>(field, (_, type, mismatch) =>
        {
            mismatch.CheckObjects(type);
            return new SubtreeFieldResolver<TParent>(resolve);
        });
    }

    private ResolverTable Add<TParent>(string field, ResolverEntry.Binding bind)
    {
        ArgumentException.ThrowIfNullOrEmpty(field);
        if (field.Count(c => c == '.') != 1)
        {
            throw new ArgumentException($"\"{field}\" is no coordinate; expected a type and a field such as \"Firm.hubs\".", nameof(field));
        }

        if (!Fields.TryAdd(field, new ResolverEntry(typeof(TParent), bind)))
        {
            throw new ArgumentException($"\"{field}\" has two resolvers.", nameof(field));
        }

        return this;
    }
}
