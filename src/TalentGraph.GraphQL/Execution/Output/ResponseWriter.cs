using TalentGraph.GraphQL.Execution.Columns;

namespace TalentGraph.GraphQL.Execution.Output;

/// <summary>
/// Writes the sets of an answer as nested JSON (spec 7.2). Hot path. It keeps a stack of its own and can stop after any value,
/// so that a large answer goes out piece by piece.
/// </summary>
internal sealed class ResponseWriter(JsonOutput output, ObjectSet root)
{
    private Frame[] _stack = new Frame[16];
    private int _depth;
    private bool _isStarted;

    /// <summary>Writes on until the answer is complete (true) or the budget of bytes is used up (false).</summary>
    public bool Write(long budget)
    {
        if (!_isStarted)
        {
            _isStarted = true;
            OpenObject(new ObjectRow(root, 0));
        }

        while (_depth > 0)
        {
            if (output.Written >= budget)
            {
                return false;
            }

            ref var frame = ref _stack[_depth - 1];
            if (frame.List is null)
            {
                NextField(ref frame);
            }
            else
            {
                NextItem(ref frame);
            }
        }

        return true;
    }

    private void NextField(ref Frame frame)
    {
        var set = frame.Set;
        if (frame.Next == set.Columns.Length)
        {
            output.Byte((byte)'}');
            _depth--;
            return;
        }

        if (frame.Next > 0)
        {
            output.Byte((byte)',');
        }

        var index = frame.Next++;
        output.Raw(set.Plan.Fields[index].KeyJson);
        Value(set.Columns[index], frame.Row);
    }

    private void NextItem(ref Frame frame)
    {
        if (frame.Next == frame.End)
        {
            output.Byte((byte)']');
            _depth--;
            return;
        }

        if (frame.Next > frame.Row)
        {
            output.Byte((byte)',');
        }

        Value(frame.List!.Items, frame.Next++); // a frame without a set has a list
    }

    private void Value(ResultColumn column, int index)
    {
        if (column is LeafColumn leaf)
        {
            leaf.Write(output, index);
        }
        else if (column.IsNull(index))
        {
            output.Null();
        }
        else if (column is ListColumn list)
        {
            output.Byte((byte)'[');
            Push(new Frame { List = list, Row = list.Start(index), Next = list.Start(index), End = list.End(index) });
        }
        else
        {
            OpenObject(((ObjectColumn)column)[index]);
        }
    }

    private void OpenObject(ObjectRow row)
    {
        output.Byte((byte)'{');
        if (row.Set.Plan.IsFlat)
        {
            FlatFields(row);
            output.Byte((byte)'}');
        }
        else
        {
            Push(new Frame { Set = row.Set, Row = row.Row });
        }
    }

    /// <summary>Most objects of a large answer hold scalars only and need no frame.</summary>
    private void FlatFields(ObjectRow row)
    {
        var columns = row.Set.Columns;
        var fields = row.Set.Plan.Fields;
        for (var i = 0; i < columns.Length; i++)
        {
            if (i > 0)
            {
                output.Byte((byte)',');
            }

            output.Raw(fields[i].KeyJson);
            ((LeafColumn)columns[i]).Write(output, row.Row);
        }
    }

    private void Push(Frame frame)
    {
        if (_depth == _stack.Length)
        {
            Array.Resize(ref _stack, _depth * 2);
        }

        _stack[_depth++] = frame;
    }

    /// <summary>An object with its next field, or a list (whose first item is at <see cref="Row"/>) with its next item.</summary>
    private struct Frame
    {
        public ObjectSet Set;
        public ListColumn? List;
        public int Row;
        public int Next;
        public int End;
    }
}
