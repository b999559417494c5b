namespace TalentGraph.Bolt.PackStream;

/// <summary>What the containers that a writer has opened still wait for. A hot path.</summary>
internal sealed class PackShape
{
    /// <summary>Deeper values are refused when written and when read; a stack overflow cannot be caught.</summary>
    public const int MaxDepth = 100;

    private readonly List<string> _keys = [];
    private Frame[] _frames = new Frame[8];
    private int _depth;

    public bool IsComplete => _depth == 0;

    public bool EntriesAreComplete => _depth == 1 && !_frames[0].HasKey;

    public void BeforeValue()
    {
        if (_depth == 0)
        {
            return;
        }

        ref Frame frame = ref _frames[_depth - 1];
        if (frame.Kind == PackFrameKind.Map && !frame.HasKey)
        {
            throw new InvalidOperationException("A dictionary waits for a key, but a value was written. Call WriteKey first.");
        }

        frame.HasKey = false;
        frame.Remaining--;
    }

    public void AfterValue()
    {
        while (_depth > 0 && _frames[_depth - 1] is { Remaining: 0 } done)
        {
            _depth--;
            if (done.Kind == PackFrameKind.Map)
            {
                _keys.RemoveRange(done.FirstKey, _keys.Count - done.FirstKey);
            }
        }
    }

    public void BeforeKey(string key)
    {
        if (_depth == 0 || _frames[_depth - 1] is not { Kind: PackFrameKind.Map, HasKey: false, FirstKey: int first })
        {
            throw new InvalidOperationException($"Key '{key}' was written where no dictionary waits for one.");
        }

        for (int i = first; i < _keys.Count; i++)
        {
            if (string.Equals(_keys[i], key, StringComparison.Ordinal))
            {
                throw new InvalidOperationException($"Key '{key}' was written twice in one dictionary; the server refuses that.");
            }
        }

        _keys.Add(key);
        _frames[_depth - 1].HasKey = true;
    }

    /// <summary>Counts entries that come ready-made into the open dictionary.</summary>
    public void Take(int entries)
    {
        ref Frame frame = ref _frames[_depth - 1];
        frame.Remaining -= entries;
    }

    public void Opened(int count, PackFrameKind kind)
    {
        if (count > 0)
        {
            Push(new Frame { Kind = kind, Remaining = count, FirstKey = _keys.Count });
        }
        else
        {
            AfterValue();
        }
    }

    public void Clear()
    {
        _depth = 0;
        _keys.Clear();
    }

    private void Push(Frame frame)
    {
        if (_depth == MaxDepth)
        {
            throw new InvalidOperationException($"Values may be nested {MaxDepth} deep at most. Flatten the parameter.");
        }

        if (_depth == _frames.Length)
        {
            Array.Resize(ref _frames, 2 * _depth);
        }

        _frames[_depth++] = frame;
    }

    private struct Frame
    {
        public PackFrameKind Kind;
        public int Remaining;
        public int FirstKey;
        public bool HasKey;
    }
}
