using TalentGraph.Graph.Model;
using TalentGraph.Graph.Update.Rows;

namespace TalentGraph.Graph.Projection;

/// <summary>Makes the tally of one relationship from all of its claims, in any order.</summary>
internal sealed class RelationshipFolder
{
    private readonly Dictionary<string, double> _voices = new(StringComparer.Ordinal);
    private readonly HashSet<string> _articles = new(StringComparer.Ordinal);
    private readonly HashSet<(string Source, string Statement)> _statements = [];
    private RelationshipTally _tally = new();
    private ClaimTally? _former;
    private Best<string>? _reason;
    private PartialDate? _since;
    private bool _anyDropped;

    public void Add(ClaimFact fact)
    {
        ClaimRow row = fact.Row;
        if (row.State != ContentState.Live)
        {
            AddFormer(fact);
            return;
        }

        _tally = _tally.Add(row, fact.Published);
        _statements.Add((row.SourceId, row.Claim.Group ?? row.Claim.Id));
        if (RelationshipTally.Affirms(row))
        {
            // An article belongs to an origin; reference data never gets here.
            string origin = fact.OriginId!;
            _voices[origin] = Math.Max(row.Claim.Confidence, _voices.GetValueOrDefault(origin));
            _articles.Add(row.SourceId);
        }
    }

    public RelationshipTally Finish(DerivedSupport? derived)
    {
        RelationshipTally tally = _tally with { Statements = _statements.Count, Articles = _articles.Count, Derived = derived };
        foreach (double voice in _voices.Values)
        {
            tally = tally.ChangeVoice(null, voice);
        }

        return tally.HasLiveClaims || _former is null
            ? tally
            : tally with { Lapse = new Lapse(!_anyDropped, _since, _anyDropped ? null : _reason?.Value, _former) };
    }

    private void AddFormer(ClaimFact fact)
    {
        _former = ClaimTally.Add(_former, fact.Row);
        if (fact.Row.State == ContentState.Dropped)
        {
            _anyDropped = true;
            if (fact.Row.DroppedOn is { } date && (_since is not { } since || since.CompareTo(date) < 0))
            {
                _since = date;
            }
        }
        else if (fact.RetractionReason is { } reason)
        {
            _reason = Best<string>.Of(_reason, new(0, fact.Row.Claim.Id, reason));
        }
    }
}
