using TalentGraph.Extraction.Mentions;
using TalentGraph.Extraction.Text;
using TalentGraph.Graph.Model;

namespace TalentGraph.Extraction.Relations;

/// <summary>Matches patterns against a sentence by backtracking with a bound on the steps. Not thread safe: one for each reading.</summary>
/// <remarks>A hot path.</remarks>
internal sealed class PatternMatcher
{
    private const int MostSteps = 2000;
    private const int MostFiller = 6;
    private const int LongestApposition = 22;

    private readonly MatcherWords _words;
    private readonly NounPhraseReader _phrases;
    private readonly RoleReader _roles;
    private readonly Dictionary<(int At, SlotKinds Kinds), NounPhrase[]> _phraseCache = [];
    private readonly List<NounPhrase> _found = [];
    private readonly List<List<int>> _ends = [];
    private readonly RuleMatch _match = new();
    private IReadOnlyList<Element> _pattern = [];
    private SentenceView _view = null!; // set by every call of TryMatch
    private int _steps;
    private bool _hasBy;

    public PatternMatcher(MatcherWords words, NounPhraseReader phrases, RoleReader roles)
    {
        _words = words;
        _phrases = phrases;
        _roles = roles;
    }

    /// <summary>Whether a pattern matches from a token on; the match is good until the next call.</summary>
    public bool TryMatch(SentenceView view, CompiledPattern pattern, int at, out RuleMatch match)
    {
        if (_view != view)
        {
            _phraseCache.Clear();
        }

        (_view, _pattern, _steps, _hasBy) = (view, pattern.Elements, 0, pattern.HasBy);
        while (_ends.Count < _pattern.Count)
        {
            _ends.Add([]);
        }

        _match.Clear();
        _match.First = at;
        match = _match;
        return Rest(0, at);
    }

    private bool Rest(int index, int at)
    {
        if (index == _pattern.Count)
        {
            _match.End = at;
            return _match.End > _match.First;
        }

        if (++_steps > MostSteps)
        {
            return false;
        }

        return _pattern[index] switch
        {
            WordElement word => Word(word, index, at),
            SlotElement slot => Slot(slot, index, at),
            GapElement gap => Gap(gap, index, at),
            FillerElement => Filler(index, at),
            AppositionElement => Apposition(index, at),
            RelativeElement => Relative(index, at),
            RoleElement => Role(index, at),
            ClauseStartElement => StartsClause(at) && Rest(index + 1, at),
            AheadElement ahead => IsAhead(ahead, at) && Rest(index + 1, at),
            _ => false,
        };
    }

    private bool Word(WordElement element, int index, int at)
    {
        if (element.Words.Contains(_view.Word(at)) && !IsInsideName(at))
        {
            int trigger = _match.Trigger;
            if (trigger < 0 && !element.Optional && _view.Article.Tokens.Tokens[at].Kind == TokenKind.Word && !_words.IsFunction(_view, at))
            {
                _match.Trigger = at;
            }

            // "was supported by": the active pattern must not read the passive.
            if (_view.Word(at + 1) == _words.By && !_hasBy && _match.Trigger == at)
            {
                _match.Trigger = trigger;
                return false;
            }

            if (Rest(index + 1, at + 1))
            {
                return true;
            }

            _match.Trigger = trigger;
        }

        return element.Optional && Rest(index + 1, at);
    }

    private bool IsInsideName(int at) => _view.Covering(at) is { Form: MentionForm.Name } mention && mention.Length > 1;

    private bool Slot(SlotElement slot, int index, int at)
    {
        // Hundreds of patterns ask for the same phrases of a sentence.
        if (!_phraseCache.TryGetValue((at, slot.Kinds), out NounPhrase[]? phrases))
        {
            _phrases.Read(_view, at, slot.Kinds, _found);
            phrases = [.. _found];
            _phraseCache.Add((at, slot.Kinds), phrases);
        }

        bool last = index == _pattern.Count - 1;
        foreach (NounPhrase phrase in phrases)
        {
            int end = phrase.End;
            if (last && !_words.CanEnd(_view, phrase, ref end))
            {
                continue;
            }

            _match[slot.Name] = phrase.Members;
            if (Rest(index + 1, end))
            {
                return true;
            }

            _match[slot.Name] = null;
        }

        return slot.Optional && Rest(index + 1, at);
    }

    private bool Gap(GapElement gap, int index, int at)
    {
        for (int i = at; i <= Math.Min(at + gap.Most, _view.Sentence.End); i++)
        {
            if (Rest(index + 1, i))
            {
                return true;
            }

            bool stop = i >= _view.Sentence.End || MatcherWords.BreaksClause(_view, i)
                || (gap.Over == GapOver.OnePhrase && (_words.IsFunction(_view, i) || _view.Is(i, ',')))
                || (_view.StartingAt(i) is { Form: not MentionForm.Demonym } name && !MayGoOver(gap, name));
            if (stop)
            {
                return false;
            }
        }

        return false;
    }

    private bool MayGoOver(GapElement gap, MentionDraft name) => gap.Over switch
    {
        GapOver.AllNames => true,
        GapOver.OnePhrase => name.Kind == EntityKind.Technology,
        GapOver.NoNames => name.Kind is not (EntityKind.Person or EntityKind.Firm or EntityKind.Institution),
        _ => _match['S'] is not { } subject || !MatcherWords.SameSort(subject[0], name),
    };

    private bool Filler(int index, int at)
    {
        int i = at;
        while (true)
        {
            if (Rest(index + 1, i))
            {
                return true;
            }

            if (i - at >= MostFiller || !_words.IsFiller(_view, i))
            {
                return false;
            }

            i++;
        }
    }

    private bool Apposition(int index, int at)
    {
        if (Rest(index + 1, at))
        {
            return true;
        }

        if (at + 1 < _view.Sentence.End && _view.Article.Tokens.Of(at) is "of" or "from" && _view.StartingAt(at + 1) is { Kind: EntityKind.Hub } seat
            && Rest(index + 1, seat.End))
        {
            return true;
        }

        char close = _view.Is(at, ',') ? ',' : _view.Is(at, '(') ? ')' : '\0';
        if (close == '\0')
        {
            return false;
        }

        for (int i = at + 1; i < Math.Min(at + LongestApposition, _view.Sentence.End) && !MatcherWords.EndsSentencePart(_view, i); i++)
        {
            if (_view.Is(i, close) && i > at + 1 && Rest(index + 1, i + 1))
            {
                return true;
            }
        }

        return false;
    }

    private bool Relative(int index, int at)
    {
        bool relative = _view.Is(at, ',') && at + 1 < _view.Sentence.End && _view.Article.Tokens.Of(at + 1) is "who" or "which" or "that";
        _match.LastSubjectOnly |= relative;
        return relative && Rest(index + 1, at + 2);
    }

    private bool Role(int index, int at)
    {
        List<int> ends = _ends[index];
        _roles.Read(_view, at, ends);
        foreach (int end in ends)
        {
            int trigger = _match.Trigger;
            (_match.RoleFirst, _match.RoleEnd) = (at, end);
            _match.Trigger = trigger < 0 ? at : trigger;
            if (Rest(index + 1, end))
            {
                return true;
            }

            _match.Trigger = trigger;
        }

        (_match.RoleFirst, _match.RoleEnd) = (-1, -1);
        return false;
    }

    private bool StartsClause(int at) => _words.StartsClause(_view, at);

    private bool IsAhead(AheadElement ahead, int at) => ahead.Not is null
        ? at >= _view.Sentence.End || MatcherWords.BreaksClause(_view, at) || _words.IsFunction(_view, at) || _view.Is(at, ',') || _view.Is(at, ')')
        : !ahead.Not.Contains(_view.Word(at));
}
