using TalentGraph.Bolt;
using TalentGraph.Graph.Model;
using TalentGraph.Graph.Neo4j.Rows;
using TalentGraph.Graph.Storage;
using TalentGraph.Graph.Text;

namespace TalentGraph.Graph.Neo4j.Reading;

/// <summary>Filters as parameters; an empty list filters nothing.</summary>
internal static class FilterParameters
{
    extension(BoltParameters parameters)
    {
        public BoltParameters AddFilter(RelationshipFilter filter, IReadOnlyList<EntityKind> otherKinds) => parameters
            .Add("includeUnnamed", filter.IncludeUnnamed)
            .AddWords("kinds", otherKinds)
            .AddWords("modalities", filter.Modalities)
            .AddWords("temporalStatuses", filter.TemporalStatuses)
            .AddWords("derivations", filter.Derivations)
            .AddWords("effects", filter.Effects)
            .Add("offers", filter.Offers)
            .Add("minConfidence", filter.MinConfidence)
            .Add("minOrigins", filter.MinOrigins)
            .Add("validFirst", DayNumber.Text(filter.ValidAt?.First))
            .Add("validLast", DayNumber.Text(filter.ValidAt?.Last));

        public BoltParameters AddWords<T>(string name, IReadOnlyList<T> values)
            where T : struct, Enum => parameters.Add(name, [.. values.Select(EnumText.Of)]);

        /// <summary>The keys asked for, each once.</summary>
        public BoltParameters AddIds(IReadOnlyCollection<string> ids) => parameters.Add("ids", [.. ids.Distinct(StringComparer.Ordinal)]);
    }
}
