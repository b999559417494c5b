using System.Buffers;
using System.Collections;
using System.Globalization;
using TalentGraph.GraphQL.Execution.Columns;
using TalentGraph.GraphQL.Execution.Resolvers;
using TalentGraph.GraphQL.TypeSystem;

namespace TalentGraph.GraphQL.Execution;

/// <summary>
/// Turns what resolvers gave into columns and, for objects, into the sets of the next level (spec 6.4.3, CompleteValue).
/// Hot path.
/// </summary>
internal sealed class Completion(Answer answer, TypeResolution types)
{
    /// <summary>Values of a scalar or enum.</summary>
    public LeafColumn Leaf(
        FieldCall call, LeafColumn column, SchemaType type, ListColumn? list = null, List<ParentFailure>? failures = null)
    {
        Place(call, column, type, list, failures);
        for (var i = column.NextProblem(0, type.IsNonNull); i >= 0; i = column.NextProblem(i + 1, type.IsNonNull))
        {
            answer.Fail(column, i, column.IsNull(i) ? NullError(call) : UnfitError(call, type));
        }

        return column;
    }

    /// <summary>A field that failed for all its parents.</summary>
    public ResultColumn Failed(FieldCall call, FieldError error)
    {
        var column = new NullColumn(call.Set.Count);
        Place(call, column, call.Field.Definition.Type, list: null, failures: null);
        for (var i = 0; i < column.Count; i++)
        {
            answer.Fail(column, i, error);
        }

        return column;
    }

    /// <summary>Values of any kind, by the type of the field.</summary>
    public ResultColumn Any(
        FieldCall call,
        object?[] values,
        int count,
        bool isRented,
        SchemaType type,
        ListColumn? list = null,
        List<ParentFailure>? failures = null) => type.Nullable switch
        {
            CompositeType => Objects(call, values, count, isRented, type, list, failures),
            ListType listType => Lists(call, values, count, isRented, listType, type.IsNonNull, list, failures),
            _ => Leaf(call, LeafBinders.Any(type.Named).Create(values, count, isRented), type, list, failures),
        };

    /// <summary>Objects: each type's become a set.</summary>
    public ObjectColumn Objects(
        FieldCall call,
        object?[] values,
        int count,
        bool isRented,
        SchemaType type,
        ListColumn? list,
        List<ParentFailure>? failures)
    {
        var hasNull = failures is not null || values.AsSpan(0, count).Contains(null);
        var column = type.Named is ObjectType concrete && !hasNull
            ? Whole(call, values, count, isRented, concrete)
            : Split(call, values, count, isRented, type, failures ??= []);
        Place(call, column, type, list, failures);
        FailNulls(call, column, type.IsNonNull);
        FailUnplanned(column);
        return column;
    }

    /// <summary>A list column over starts that the caller has filled; the items are still missing.</summary>
    public ListColumn OpenList(
        FieldCall call,
        int[] starts,
        int count,
        SchemaType type,
        ListColumn? list,
        List<ParentFailure>? failures,
        bool isRented = true)
    {
        var column = new ListColumn(starts, count, isRented);
        Place(call, column, type, list, failures);
        FailNulls(call, column, type.IsNonNull);
        return column;
    }

    /// <summary>Objects whose fields were read ahead; their tables become sets.</summary>
    public ObjectColumn Table(
        FieldCall call, ResultObjects objects, SchemaType type, ListColumn? list, List<ParentFailure>? failures)
    {
        var sets = objects.Tables.Select(table => TableSet(call, table, (CompositeType)type.Named)).ToArray();
        int[] rows = [.. objects.Rows];
        var column = objects.TableOf is null
            ? new ObjectColumn(rows.Length, sets[0], rows, isRented: false)
            : new ObjectColumn(rows.Length, [.. objects.TableOf.Select(index => sets[index])], rows, isRented: false);
        foreach (var set in sets)
        {
            set.Parent = column;
        }

        Place(call, column, type, list, failures);
        FailNulls(call, column, type.IsNonNull);
        FailUnplanned(column);
        return column;
    }

    private ObjectSet TableSet(FieldCall call, ResultTable table, CompositeType type)
    {
        var objectType = type.PossibleTypes.FirstOrDefault(one => one.Name == table.Type)
            ?? throw new InvalidOperationException($"The resolver of \"{call.Field.Coordinate}\" gave a table of \"{table.Type}\", which is no {type}.");
        var plan = call.Field.ChildrenFor(objectType);
        var set = new ObjectSet(plan, [.. table.Parents ?? []], table.Count, isRented: false)
        {
            Table = table,
        };
        answer.Add(set);
        return set;
    }

    private void Place(
        FieldCall call, ResultColumn column, SchemaType type, ListColumn? list, List<ParentFailure>? failures)
    {
        column.Place(call.Field, call.Set, list, type.IsNonNull);
        answer.Add(column);
        if (failures is not null)
        {
            foreach (var failure in failures)
            {
                answer.Fail(column, failure.Index, failure.Error);
            }
        }
    }

    private ObjectColumn Whole(FieldCall call, object?[] values, int count, bool isRented, ObjectType type)
    {
        var set = new ObjectSet(call.Field.ChildrenFor(type), values, count, isRented);
        var column = new ObjectColumn(count, set);
        set.Parent = column;
        answer.Add(set);
        return column;
    }

    /// <summary>Nulls are left out, and each type gets a set, in the order in which the types first appear.</summary>
    private ObjectColumn Split(
        FieldCall call, object?[] values, int count, bool isRented, SchemaType type, List<ParentFailure> failures)
    {
        var failed = failures.Count == 0 ? null : failures.Select(failure => failure.Index).ToHashSet();
        var groups = new OrderedDictionary<ObjectType, List<object?>>();
        var typeOf = new ObjectType?[count];
        var rows = ArrayPool<int>.Shared.Rent(count);
        for (var i = 0; i < count; i++)
        {
            rows[i] = -1;
            if (values[i] is not { } value || failed?.Contains(i) == true)
            {
                continue;
            }

            if (types.Find((CompositeType)type.Named, value) is not { } objectType)
            {
                failures.Add(new ParentFailure(i, UnknownType(call, type, value)));
                continue;
            }

            if (!groups.TryGetValue(objectType, out var group))
            {
                groups.Add(objectType, group = []);
            }

            typeOf[i] = objectType;
            rows[i] = group.Count;
            group.Add(value);
        }

        if (isRented)
        {
            ArrayPool<object?>.Shared.Return(values, clearArray: true);
        }

        return Join(call, groups, typeOf, rows, count);
    }

    private ObjectColumn Join(
        FieldCall call, OrderedDictionary<ObjectType, List<object?>> groups, ObjectType?[] typeOf, int[] rows, int count)
    {
        var setOf = new Dictionary<ObjectType, ObjectSet>();
        foreach (var (type, objects) in groups)
        {
            var set = new ObjectSet(call.Field.ChildrenFor(type), [.. objects], objects.Count, isRented: false);
            setOf.Add(type, set);
            answer.Add(set);
        }

        var sets = Array.ConvertAll(typeOf, type => type is null ? null : setOf[type]);
        var column = new ObjectColumn(count, sets, rows, isRented: true);
        foreach (var set in setOf.Values)
        {
            set.Parent = column;
        }

        return column;
    }

    /// <summary>Lists whose items have no CLR type of their own.</summary>
    private ListColumn Lists(
        FieldCall call,
        object?[] values,
        int count,
        bool isRented,
        ListType type,
        bool isNonNull,
        ListColumn? list,
        List<ParentFailure>? failures)
    {
        var starts = ArrayPool<int>.Shared.Rent(count + 1);
        var items = new List<object?>();
        for (var i = 0; i < count; i++)
        {
            starts[i] = items.Count;
            if (values[i] is IEnumerable sequence and not string)
            {
                items.AddRange(sequence.Cast<object?>());
                continue;
            }

            starts[i] = ~starts[i];
            if (values[i] is not null)
            {
                (failures ??= []).Add(new ParentFailure(i, UnfitError(call, type)));
            }
        }

        starts[count] = items.Count;
        if (isRented)
        {
            ArrayPool<object?>.Shared.Return(values, clearArray: true);
        }

        var column = OpenList(call, starts, count, isNonNull ? type.AsNonNull : type, list, failures);
        column.Items = Any(call, [.. items], items.Count, isRented: false, type.Item, column);
        return column;
    }

    private void FailNulls(FieldCall call, ResultColumn column, bool isNonNull)
    {
        if (!isNonNull)
        {
            return;
        }

        for (var i = 0; i < column.Count; i++)
        {
            if (column.IsNull(i))
            {
                answer.Fail(column, i, NullError(call));
            }
        }
    }

    /// <summary>Objects whose selections cannot be told, see <see cref="Plan.SelectionPlan.Problem"/>.</summary>
    private void FailUnplanned(ObjectColumn column)
    {
        if (!column.HasUnplanned)
        {
            return;
        }

        for (var i = 0; i < column.Count; i++)
        {
            if (!column.IsNull(i) && column[i].Set.Plan.Problem is { } problem)
            {
                answer.Fail(column, i, problem);
            }
        }
    }

    private static FieldError NullError(FieldCall call) => new(
        $"\"{call.Field.Coordinate}\" cannot be null, but its resolver gave null.", ErrorCodes.Internal);

    private static FieldError UnfitError(FieldCall call, SchemaType type) => new(
        $"The resolver of \"{call.Field.Coordinate}\" gave a value that is no {type}.", ErrorCodes.Internal);

    private static FieldError UnknownType(FieldCall call, SchemaType type, object value) => new(
        string.Create(CultureInfo.InvariantCulture, $"The resolver of \"{call.Field.Coordinate}\" gave a {value.GetType().Name}, which is no known object type of {type.Named}."),
        ErrorCodes.Internal);
}
