using TalentGraph.Graph.Model;

namespace TalentGraph.Graph.Projection;

/// <summary>What a batch adds to the tally of one entity and takes from it.</summary>
internal sealed class EntityDelta
{
    public List<(LocalEntity Entity, int Sign)> Members { get; } = [];

    public int Articles { get; set; }

    public int Origins { get; set; }

    public bool IsZero => Members.Count == 0 && Articles == 0 && Origins == 0;

    public void ApplyTo(EntityTally tally)
    {
        foreach ((LocalEntity member, int sign) in Members)
        {
            tally.Count(member, sign);
        }

        tally.Articles += Articles;
        tally.Origins += Origins;
    }
}
