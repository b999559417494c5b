using TalentGraph.Extraction.Tagging;

namespace TalentGraph.Extraction.Relations.Learned;

/// <summary>The features of one pair: hashed keys, each with the token that it speaks of.</summary>
internal sealed class PairFeatures
{
    /// <summary>The token of a feature that speaks of none.</summary>
    public const int NoToken = -1;

    /// <summary>Hashed keys.</summary>
    public List<uint> Keys { get; } = [];

    /// <summary>The token of each key, or <see cref="NoToken"/>.</summary>
    public List<int> Tokens { get; } = [];

    /// <summary>Forgets everything.</summary>
    public void Clear()
    {
        Keys.Clear();
        Tokens.Clear();
    }

    /// <summary>Adds a feature; the template's number is part of the model's format.</summary>
    public void Add(uint template, uint value, int token = NoToken)
    {
        Keys.Add(FeatureHash.Mix(FeatureHash.Join(template * 0x27D4EB2F, value)));
        Tokens.Add(token);
    }
}
