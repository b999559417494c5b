using TalentGraph.Graph.Model;
using TalentGraph.Graph.Ontology;

namespace TalentGraph.Evaluation.Gold;

/// <summary>Sums of the scores of several articles.</summary>
internal sealed class GoldTally
{
    private static readonly string[] QualifierOrder = ["modality", "temporalStatus", "collective", "effect", "from", "attributedTo"];

    private readonly Dictionary<EntityKind, Count> _entities = [];
    private readonly Dictionary<string, Count> _claims = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Share> _qualifiers = new(StringComparer.Ordinal);
    private Count _persons;
    private Count _policies;
    private Count _moving;
    private Count _statements;
    private int _trapsHit;
    private int _notVerbatim;

    /// <summary>All errors, in the order in which they were found.</summary>
    public List<GoldError> Errors { get; } = [];

    public void Entity(EntityKind kind, Count count) => _entities[kind] = _entities.GetValueOrDefault(kind) + count;

    public void Claim(string type, EntityKind? subject, EntityKind? target, Count count)
    {
        _claims[type] = _claims.GetValueOrDefault(type) + count;
        if (subject == EntityKind.Person || target == EntityKind.Person)
        {
            _persons += count;
        }

        if (subject == EntityKind.Policy || target == EntityKind.Policy)
        {
            _policies += count;
        }

        if (type is RelationshipTypes.RecruitsFrom or RelationshipTypes.MovedTo)
        {
            _moving += count;
        }
    }

    public void Qualifier(string name, bool right)
    {
        Share share = _qualifiers.GetValueOrDefault(name);
        _qualifiers[name] = new Share(share.Right + (right ? 1 : 0), share.All + 1);
    }

    public void Statement(Count count) => _statements += count;

    public void TrapHit() => _trapsHit++;

    public void Verbatim(bool verbatim) => _notVerbatim += verbatim ? 0 : 1;

    public GoldReport ToReport(int articles, int traps) => new()
    {
        Articles = articles,
        Entities = _entities.Values.Aggregate(default(Count), Count.Add),
        EntitiesByKind = [.. _entities.OrderBy(pair => pair.Key).Select(pair => (pair.Key.ToString(), pair.Value))],
        Claims = _claims.Values.Aggregate(default(Count), Count.Add),
        ClaimsByType = [.. _claims.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => (pair.Key, pair.Value))],
        PersonClaims = _persons,
        PolicyClaims = _policies,
        MovingClaims = _moving,
        Qualifiers = [.. QualifierOrder.Select(name => (name, _qualifiers.GetValueOrDefault(name)))],
        Statements = _statements,
        TrapsHit = new Share(_trapsHit, traps),
        NotVerbatim = _notVerbatim,
        Errors = [.. Errors.OrderBy(error => error.Sort == "trap" ? 0 : error.Sort == "wrong" ? 1 : 2)
            .ThenByDescending(error => error.Confidence)
            .ThenBy(error => error.Article, StringComparer.Ordinal)
            .ThenBy(error => error.Sort, StringComparer.Ordinal)
            .ThenBy(error => error.What, StringComparer.Ordinal)],
    };
}
