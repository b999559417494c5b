using TalentGraph.Graph.Model;
using TalentGraph.Graph.Update.Rows;

namespace TalentGraph.Graph.Projection;

/// <summary>Makes the tally of one entity from all of its members, in any order.</summary>
internal sealed class EntityFolder(string id, EntityKind kind)
{
    private readonly EntityTally _live = new();
    private readonly EntityTally _former = new();
    private readonly HashSet<string> _articles = new(StringComparer.Ordinal);
    private readonly HashSet<string> _origins = new(StringComparer.Ordinal);

    public string Id => id;

    public void Add(MemberFact fact)
    {
        if (fact.Member.State != ContentState.Live)
        {
            _former.Count(fact.Member.Entity, +1);
            return;
        }

        _live.Count(fact.Member.Entity, +1);
        if (fact.OriginId is { } origin)
        {
            _articles.Add(fact.Member.SourceId);
            _origins.Add(origin);
        }
    }

    public EntityRow Finish()
    {
        _live.Articles = _articles.Count;
        _live.Origins = _origins.Count;
        return new EntityRow(EntityProjection.Project(id, kind, _live, _live.Sources > 0 ? _live : _former), _live);
    }
}
