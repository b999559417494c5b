using TalentGraph.Graph.Model;

namespace TalentGraph.Extraction.Mentions;

/// <summary>Which mention covers each token.</summary>
internal sealed class Coverage
{
    private readonly MentionDraft?[] _at;

    /// <summary>The coverage of mentions; where one lies inside another, the longer one counts.</summary>
    public Coverage(int tokens, IEnumerable<MentionDraft> mentions)
    {
        _at = new MentionDraft?[tokens];
        foreach (MentionDraft mention in mentions)
        {
            if (_at[mention.First] is not { } other || other.Length < mention.Length)
            {
                Array.Fill(_at, mention, mention.First, mention.Length);
            }
        }
    }

    /// <summary>The mention that covers a token.</summary>
    public MentionDraft? this[int token] => token >= 0 && token < _at.Length ? _at[token] : null;

    /// <summary>Whether a sure entity of the lexicon covers a token.</summary>
    public bool IsFirm(int token) => this[token] is { Score: >= 0.8 };

    /// <summary>Whether a token belongs to the name of a place or its adjective.</summary>
    public bool IsPlace(int token) => this[token] is { Kind: EntityKind.Hub };
}
