using TalentGraph.Extraction.Mentions;
using TalentGraph.Extraction.Tagging;
using TalentGraph.Graph.Model;

namespace TalentGraph.Extraction.Relations.Learned;

/// <summary>Reads the features of a pair of mentions. A hot path. The templates are part of the model's format.</summary>
internal sealed class PairReader
{
    private const int Around = 3;
    private const int ClauseWords = 10;
    private const int LongestSequence = 7;

    private readonly WordTraits _traits;
    private readonly PairPath _path;

    public PairReader(WordTraits traits)
    {
        _traits = traits;
        _path = new PairPath(traits);
    }

    /// <summary>Reads the features of a pair; <paramref name="told"/> are the claims that rules read in the sentence.</summary>
    public void Read(SentenceView view, MentionPair pair, IReadOnlyCollection<Claim> told, PairFeatures into)
    {
        into.Clear();
        uint sorts = Join(Sort(pair.First), Sort(pair.Second));
        _path.Read(view, pair);
        Shape(view, pair, sorts, into);
        Path(sorts, into);
        Before(view, pair, sorts, into);
        After(view, pair, sorts, into);
        Others(view, pair, into);
        Rules(pair, told, into);
    }

    private static uint Sort(MentionDraft mention) => Join(PairPath.SortOf(mention), (uint)mention.Form);

    private static uint Join(uint first, uint second) => FeatureHash.Join(first, second);

    private static uint Bucket(int count) => (uint)(count < 4 ? count : count < 7 ? 4 : count < 12 ? 5 : count < 20 ? 6 : 7);

    private static uint SubkindOf(MentionDraft mention) => Join((uint)mention.Kind, FeatureHash.Of(mention.Entity?.Subkind ?? mention.Subkind ?? ""));

    private static uint ChanceOf(MentionDraft mention) => mention.Chance >= 1 ? 4u : (uint)(mention.Chance * 4);

    private void Shape(SentenceView view, MentionPair pair, uint sorts, PairFeatures into)
    {
        into.Add(1, sorts);
        into.Add(2, Join(sorts, Bucket(pair.Gap)));
        into.Add(3, Join(sorts, Bucket(_path.Stems.Count)));
        into.Add(4, Join(SubkindOf(pair.First), SubkindOf(pair.Second)));
        into.Add(5, Join(1, SubkindOf(pair.First)));
        into.Add(5, Join(2, SubkindOf(pair.Second)));
        into.Add(6, Join((uint)view.Sentence.Kind, sorts));
        into.Add(7, Join(sorts, _path.InList ? 1u : 0u));
        into.Add(8, Join(Join(1, ChanceOf(pair.First)), Join(2, ChanceOf(pair.Second))));
        into.Add(9, Join(sorts, pair.First.First == view.Sentence.First ? 1u : 0u));
        into.Add(10, Join(sorts, pair.Second.End >= view.Sentence.End - 1 ? 1u : 0u));
        into.Add(11, Join(sorts, Marks(view, pair)));
        into.Add(12, Join(sorts, Join(pair.First.Entity!.Named ? 1u : 0u, pair.Second.Entity!.Named ? 1u : 0u)));
        if (Head(view, pair.First) is var firstHead and not 0)
        {
            into.Add(13, Join(1, firstHead), pair.First.End - 1);
        }

        if (Head(view, pair.Second) is var secondHead and not 0)
        {
            into.Add(13, Join(2, secondHead), pair.Second.End - 1);
        }
    }

    // The last word of a description or a policy's name says what it is.
    private static uint Head(SentenceView view, MentionDraft mention) =>
        mention.Form != MentionForm.Name || mention.Kind is EntityKind.Policy or EntityKind.Technology ? WordTraits.Stem(view.Article, mention.End - 1) : 0;

    private static uint Marks(SentenceView view, MentionPair pair)
    {
        uint marks = 0;
        for (int i = pair.First.End; i < pair.Second.First; i++)
        {
            ReadOnlySpan<char> word = view.Article.Tokens.Of(i);
            marks |= word is "," ? 1u : word is "(" or ")" ? 2u : word is ";" or ":" or "—" or "–" ? 4u
                : word is "\"" or "“" or "”" ? 8u : word is "and" or "but" or "while" ? 16u : word is "who" or "which" or "that" or "where" ? 32u : 0u;
        }

        return marks;
    }

    private void Path(uint sorts, PairFeatures into)
    {
        uint stems = 0;
        uint classes = 0;
        uint triggers = 0;
        for (int i = 0; i < _path.Stems.Count; i++)
        {
            (uint stem, uint word, int token) = (_path.Stems[i], _path.Classes[i], _path.Tokens[i]);
            stems = Join(stems, stem);
            classes = Join(classes, word);
            triggers = word == 0 || word == stem ? triggers : Join(triggers, word);
            into.Add(20, stem, token);
            into.Add(21, Join(sorts, stem), token);
            if (word != 0)
            {
                into.Add(22, word, token);
                into.Add(23, Join(sorts, word), token);
            }

            uint next = i + 1 < _path.Stems.Count ? _path.Stems[i + 1] : 1;
            into.Add(24, Join(stem, next), token);
            into.Add(25, Join(word, i + 1 < _path.Stems.Count ? _path.Classes[i + 1] : 1), token);
        }

        int first = _path.Tokens.Count > 0 ? _path.Tokens[0] : PairFeatures.NoToken;
        into.Add(26, Join(sorts, triggers), Trigger(first));
        if (_path.Stems.Count <= LongestSequence)
        {
            into.Add(27, Join(sorts, stems), Trigger(first));
            into.Add(28, Join(sorts, classes), Trigger(first));
        }

        Ends(sorts, into);
    }

    private void Ends(uint sorts, PairFeatures into)
    {
        int count = _path.Stems.Count;
        if (count > 0)
        {
            into.Add(29, Join(sorts, _path.Stems[0]), _path.Tokens[0]);
            into.Add(30, Join(sorts, _path.Stems[^1]), _path.Tokens[^1]);
            into.Add(31, Join(Join(sorts, _path.Stems[0]), _path.Stems[^1]), _path.Tokens[^1]);
        }

        if (count > 1)
        {
            into.Add(32, Join(Join(sorts, _path.Classes[0]), _path.Classes[1]), _path.Tokens[0]);
            into.Add(33, Join(Join(sorts, _path.Classes[^2]), _path.Classes[^1]), _path.Tokens[^1]);
        }
    }

    // The first word of the path that carries meaning, for features that speak of the whole path.
    private int Trigger(int otherwise)
    {
        for (int i = 0; i < _path.Stems.Count; i++)
        {
            if (_path.Classes[i] != _path.Stems[i])
            {
                return _path.Tokens[i];
            }
        }

        return otherwise;
    }

    private void Before(SentenceView view, MentionPair pair, uint sorts, PairFeatures into)
    {
        uint linked = _path.Stems.Count > 0 ? _path.Stems[0] : 0;
        for (int i = 1; i <= ClauseWords && pair.First.First - i >= view.Sentence.First; i++)
        {
            int at = pair.First.First - i;
            if (i > Around && (MatcherWords.BreaksClause(view, at) || view.Is(at, ',')))
            {
                break;
            }

            uint word = view.Covering(at) is { } mention ? PairPath.SortOf(mention) : WordTraits.Stem(view.Article, at);
            if (i <= Around)
            {
                into.Add(40, Join((uint)i, Join(sorts, word)), at);
                AddClasses(view, at, 41, (uint)i, into);
            }

            if (i == 1)
            {
                into.Add(42, Join(Join(word, linked), sorts), at);
            }

            AddClasses(view, at, 43, sorts, into);
        }
    }

    private void After(SentenceView view, MentionPair pair, uint sorts, PairFeatures into)
    {
        uint linked = _path.Stems.Count > 0 ? _path.Stems[^1] : 0;
        for (int i = 0; i < ClauseWords && pair.Second.End + i < view.Sentence.End; i++)
        {
            int at = pair.Second.End + i;
            if (i >= Around && (MatcherWords.BreaksClause(view, at) || view.Is(at, ',')))
            {
                break;
            }

            uint word = view.Covering(at) is { } mention ? PairPath.SortOf(mention) : WordTraits.Stem(view.Article, at);
            if (i < Around)
            {
                into.Add(50, Join((uint)i, Join(sorts, word)), at);
                AddClasses(view, at, 51, (uint)i, into);
            }

            if (i == 0)
            {
                into.Add(52, Join(Join(linked, word), sorts), at);
            }

            AddClasses(view, at, 53, sorts, into);
        }
    }

    private void AddClasses(SentenceView view, int at, uint template, uint with, PairFeatures into)
    {
        if (view.Covering(at) is null)
        {
            foreach (uint word in _traits.Classes(view.Article, at))
            {
                into.Add(template, Join(with, word), at);
            }
        }
    }

    // How many other names of the same sort compete for either end.
    private static void Others(SentenceView view, MentionPair pair, PairFeatures into)
    {
        (uint firstBetween, uint secondBetween, uint firstAfter, uint secondBefore) = (0, 0, 0, 0);
        foreach (MentionDraft other in view.Mentions)
        {
            bool likeFirst = PairPath.SortOf(other) == PairPath.SortOf(pair.First);
            bool likeSecond = PairPath.SortOf(other) == PairPath.SortOf(pair.Second);
            if (other.First >= pair.First.End && other.End <= pair.Second.First)
            {
                firstBetween += likeFirst && firstBetween < 2 ? 1u : 0u;
                secondBetween += likeSecond && secondBetween < 2 ? 1u : 0u;
            }
            else if (other.First >= pair.Second.End)
            {
                firstAfter = likeFirst ? 1u : firstAfter;
            }
            else if (other.End <= pair.First.First)
            {
                secondBefore = likeSecond ? 1u : secondBefore;
            }
        }

        uint sorts = Join(Sort(pair.First), Sort(pair.Second));
        into.Add(60, Join(sorts, firstBetween));
        into.Add(61, Join(sorts, secondBetween));
        into.Add(62, Join(sorts, Join(firstBetween, secondBetween)));
        into.Add(63, Join(sorts, Join(firstAfter, secondBefore)));
    }

    // What the rules read of the two, and of one of them with another.
    private static void Rules(MentionPair pair, IReadOnlyCollection<Claim> told, PairFeatures into)
    {
        foreach (Claim claim in told)
        {
            bool forth = claim.Subject == pair.First.Entity!.Key && claim.Object == pair.Second.Entity!.Key;
            bool back = claim.Object == pair.First.Entity!.Key && claim.Subject == pair.Second.Entity!.Key;
            uint type = FeatureHash.Of(claim.Type);
            if (forth || back)
            {
                into.Add(70, Join(type, forth ? 1u : 2u));
                into.Add(71, Join(FeatureHash.Of(claim.Rule), forth ? 1u : 2u));
                continue;
            }

            uint shared = claim.Subject == pair.First.Entity!.Key ? 1u : claim.Object == pair.First.Entity.Key ? 2u
                : claim.Subject == pair.Second.Entity!.Key ? 3u : claim.Object == pair.Second.Entity.Key ? 4u : 0u;
            if (shared > 0)
            {
                into.Add(72, Join(type, shared));
            }
        }
    }
}
