using TalentGraph.Graph.Model;
using TalentGraph.Graph.Storage;
using TalentGraph.GraphQL.Execution;

namespace TalentGraph.Api.Requests;

/// <summary>Reads the arguments that choose and order relationships.</summary>
internal static class RelationshipArguments
{
    /// <summary>The argument <c>filter</c>; without it everything that stands.</summary>
    public static RelationshipFilter Filter(FieldContext context) => Filter(context.Arguments);

    /// <summary>The argument <c>filter</c> among a selection's arguments; without it everything that stands.</summary>
    public static RelationshipFilter Filter(InputObject arguments)
    {
        if (arguments.Get<InputObject>("filter") is not { } input)
        {
            return RelationshipFilter.Standing;
        }

        return new RelationshipFilter
        {
            ValidAt = input.Get<PartialDate?>("validAt"),
            MinConfidence = input.Get<double>("minConfidence"),
            MinOrigins = input.Get<int>("minOrigins"),
            Modalities = input.GetList<Modality>("modalities"),
            TemporalStatuses = input.GetList<TemporalStatus>("temporalStatuses"),
            Derivations = input.GetList<Derivation>("derivations"),
            Offers = Words(input.GetList<string>("offers")),
            Effects = input.GetList<Effect>("effects"),
            IncludeUnsupported = input.Get<bool>("includeUnsupported"),
            IncludeUnnamed = input.Get<bool>("includeUnnamed"),
        };
    }

    /// <summary>Relationship types of the argument <c>types</c>; empty for all.</summary>
    public static IReadOnlyList<string> Types(FieldContext context) => Types(context.Arguments);

    /// <summary>Relationship types among a selection's arguments; empty for all.</summary>
    public static IReadOnlyList<string> Types(InputObject arguments) => arguments.GetList<string>("types");

    /// <summary>Words of the ontology from the enum values of the schema.</summary>
    public static IReadOnlyList<string> Words(IReadOnlyList<string> values) => [.. values.Select(value => value.ToLowerInvariant())];
}
