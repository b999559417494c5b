namespace TalentGraph.Extraction.Tagging;

/// <summary>Everything that tagging one article writes to; kept and used again for the next.</summary>
internal sealed class TaggerWorkspace
{
    public TokenColumns Columns { get; } = new();

    public Lattice Lattice { get; } = new();

    public uint[] Keys { get; } = new uint[FeatureWriter.Capacity];

    public GazetteerMark[] Marks { get; private set; } = [];

    public float[] Scores { get; private set; } = [];

    public float[] Probabilities { get; private set; } = [];

    public byte[] Labels { get; private set; } = [];

    public byte[] Neighbours { get; private set; } = [];

    public void Reserve(int tokens)
    {
        if (Labels.Length >= tokens)
        {
            Marks.AsSpan(0, tokens).Clear();
            return;
        }

        int capacity = Math.Max(256, tokens + (tokens / 2));
        Marks = new GazetteerMark[capacity];
        Scores = new float[capacity * Tagging.Labels.Lanes];
        Probabilities = new float[capacity * Tagging.Labels.Lanes];
        Labels = new byte[capacity];
        Neighbours = new byte[2 * capacity];
    }
}
