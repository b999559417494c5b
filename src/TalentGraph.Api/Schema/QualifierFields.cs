using TalentGraph.Api.Requests;
using TalentGraph.Graph.Model;
using TalentGraph.GraphQL.Execution;

namespace TalentGraph.Api.Schema;

/// <summary>The qualifiers that relationships and claims both have.</summary>
internal static class QualifierFields
{
    public static void Register<T>(ResolverTable table, string type, Func<T, Qualifiers> of, Func<T, string?> fromId) => table
        .Property<T, string?>(type + ".role", one => of(one).Role)
        .Property<T, bool?>(type + ".leadership", one => of(one).Leadership)
        .Property<T, string?>(type + ".degree", one => of(one).Degree)
        .Property<T, string?>(type + ".field", one => of(one).Field)
        .Batch<T, Entity?>(type + ".from", (context, parents) => context.EntitiesAsync(parents.Select(fromId)))
        .Property<T, string?>(type + ".site", one => SchemaWords.Of(of(one).Site))
        .Property<T, double?>(type + ".share", one => of(one).Share)
        .Property<T, Effect?>(type + ".effect", one => of(one).Effect)
        .List<T, string>(type + ".offers", one => SchemaWords.Of(of(one).Offers))
        .List<T, string>(type + ".fields", one => of(one).Fields)
        .Property<T, Amount?>(type + ".amount", one => of(one).Amount);
}
