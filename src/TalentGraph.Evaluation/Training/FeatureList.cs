namespace TalentGraph.Evaluation.Training;

/// <summary>The features of the tokens of one document, one after the other.</summary>
internal sealed class FeatureList
{
    private readonly List<int> _ends = [];
    private uint[] _values = [];
    private int _count;

    public int Tokens => _ends.Count;

    public ReadOnlySpan<uint> this[int token] =>
        _values.AsSpan(token == 0 ? 0 : _ends[token - 1])[..(_ends[token] - (token == 0 ? 0 : _ends[token - 1]))];

    public ReadOnlySpan<uint> All => _values.AsSpan(0, _count);

    public void Clear()
    {
        _ends.Clear();
        _count = 0;
    }

    public void Add(ReadOnlySpan<uint> values)
    {
        if (_count + values.Length > _values.Length)
        {
            Array.Resize(ref _values, Math.Max(1024, (_count + values.Length) * 3 / 2));
        }

        values.CopyTo(_values.AsSpan(_count));
        _count += values.Length;
        _ends.Add(_count);
    }

    /// <summary>The same list with keys replaced by their numbers; keys that were not kept fall away.</summary>
    public FeatureList Number(FeatureIndex index)
    {
        var numbered = new FeatureList();
        var rows = new List<uint>();
        for (int token = 0; token < Tokens; token++)
        {
            rows.Clear();
            foreach (uint key in this[token])
            {
                int row = index.Find(key);
                if (row >= 0)
                {
                    rows.Add((uint)row);
                }
            }

            numbered.Add(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(rows));
        }

        return numbered;
    }
}
