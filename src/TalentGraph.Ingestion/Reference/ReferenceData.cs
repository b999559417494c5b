using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using TalentGraph.Extraction.Lexicon;
using TalentGraph.Graph.Model;
using TalentGraph.Graph.Ontology;
using TalentGraph.Graph.Text;

namespace TalentGraph.Ingestion.Reference;

/// <summary>
/// The background facts that ship with the product: where well-known organizations sit, which hub lies in which, which organization
/// belongs to which, and who issued a well-known policy, when, where it applies and whom it targets. Each fact was stated by two
/// independent passes; what they did not agree on is not here.
/// </summary>
public static class ReferenceData
{
    /// <summary>Id of the source in a store; stable for ever.</summary>
    public const string SourceId = "reference";

    private const string Headquarters = "headquarters";

    /// <summary>Loads the shipped facts as claims of one source; the version is a hash of their content.</summary>
    /// <exception cref="InvalidDataException">The data are broken: a fact names an entity that the lexicon lacks, or a value that is none.</exception>
    public static ReferenceReading Load()
    {
        var builder = new ReferenceBuilder(SourceId, KnownEntities.Load());
        Dictionary<string, List<string>> parents = AddHubs(builder);
        AddLocations(builder, parents);
        AddParents(builder);
        AddPolicies(builder);
        IReadOnlyList<LocalEntity> entities = builder.Entities;
        IReadOnlyList<Claim> claims = builder.Claims;
        return new ReferenceReading(SourceId, "Background facts shipped with TalentGraph", Version(entities, claims), entities, claims);
    }

    private static Dictionary<string, List<string>> AddHubs(ReferenceBuilder builder)
    {
        Dictionary<string, List<string>> parents = new(StringComparer.Ordinal);
        foreach (string[] row in FactTable.Read("hub-part-of.tsv", 3))
        {
            string hub = builder.Entity(EntityKind.Hub, row[0]);
            string parent = builder.Entity(EntityKind.Hub, row[1]);
            builder.Claim(hub, RelationshipTypes.PartOf, parent, row[2]);
            (parents.TryGetValue(hub, out List<string>? known) ? known : parents[hub] = []).Add(parent);
        }

        return parents;
    }

    private static void AddLocations(ReferenceBuilder builder, Dictionary<string, List<string>> parents)
    {
        foreach (string[] row in FactTable.Read("located-in.tsv", 5))
        {
            string organization = builder.Entity(Kind(row[0]), row[1]);
            string? seat = row[3].Length == 0 ? null : builder.Entity(EntityKind.Hub, row[3]);
            if (seat is not null)
            {
                builder.Claim(organization, RelationshipTypes.LocatedIn, seat, row[4], new Qualifiers { Site = Headquarters });
            }

            if (row[2].Length > 0 && builder.Entity(EntityKind.Hub, row[2]) is var country && country != seat && !Contains(country, seat, parents))
            {
                builder.Claim(organization, RelationshipTypes.LocatedIn, country, row[4]);
            }
        }
    }

    // The country of a seat follows from containment; saying it twice would only lengthen every list of hubs.
    private static bool Contains(string country, string? seat, Dictionary<string, List<string>> parents)
    {
        HashSet<string> seen = new(StringComparer.Ordinal);
        var pending = new Stack<string>(seat is null ? [] : [seat]);
        while (pending.TryPop(out string? hub))
        {
            if (hub == country)
            {
                return true;
            }

            foreach (string parent in seen.Add(hub) && parents.TryGetValue(hub, out List<string>? above) ? above : [])
            {
                pending.Push(parent);
            }
        }

        return false;
    }

    private static void AddParents(ReferenceBuilder builder)
    {
        foreach (string[] row in FactTable.Read("part-of-organizations.tsv", 5))
        {
            builder.Claim(builder.Entity(Kind(row[0]), row[1]), RelationshipTypes.PartOf, builder.Entity(Kind(row[2]), row[3]), row[4]);
        }
    }

    private static void AddPolicies(ReferenceBuilder builder)
    {
        foreach (string[] row in FactTable.Read("policy-facts.tsv", 8))
        {
            PolicyStatus? status = row[4].Length == 0 ? null : EnumText.Parse<PolicyStatus>(row[4]);
            int? year = row[3].Length == 0 ? null : int.Parse(row[3], CultureInfo.InvariantCulture);
            string policy = builder.Entity(EntityKind.Policy, row[0], new EntityAttributes { Status = status, Year = year });
            TemporalStatus time = Time(status);
            if (row[2].Length > 0)
            {
                // That it was issued stays true when it has ended.
                builder.Claim(
                    policy,
                    RelationshipTypes.IssuedBy,
                    builder.Entity(Kind(row[1]), row[2]),
                    row[7],
                    status: time == TemporalStatus.Planned ? time : TemporalStatus.Current);
            }

            if (row[5].Length > 0)
            {
                builder.Claim(policy, RelationshipTypes.AppliesIn, builder.Entity(EntityKind.Hub, row[5]), row[7], status: time);
            }

            foreach (string target in row[6].Split('|', StringSplitOptions.RemoveEmptyEntries))
            {
                string[] parts = target.Split(':');
                builder.Claim(
                    policy,
                    RelationshipTypes.Targets,
                    builder.Entity(Kind(parts[0]), parts[1]),
                    row[7],
                    new Qualifiers { Effect = EnumText.Parse<Effect>(parts[2]) },
                    time);
            }
        }
    }

    private static TemporalStatus Time(PolicyStatus? status) => status switch
    {
        PolicyStatus.Proposed => TemporalStatus.Planned,
        PolicyStatus.InForce => TemporalStatus.Current,
        PolicyStatus.Ended => TemporalStatus.Past,
        _ => TemporalStatus.Unknown,
    };

    private static EntityKind Kind(string text) => EnumText.Parse<EntityKind>(text.ToLowerInvariant());

    private static string Version(IReadOnlyList<LocalEntity> entities, IReadOnlyList<Claim> claims)
    {
        var content = new StringBuilder();
        foreach (LocalEntity entity in entities)
        {
            content.Append(CultureInfo.InvariantCulture, $"{entity.Key}\t{entity.Name}\t{entity.Subkind}\t{entity.Attributes.IsoCode}\t{entity.Attributes.Status}\t{entity.Attributes.Year}\n");
        }

        foreach (Claim claim in claims)
        {
            content.Append(CultureInfo.InvariantCulture, $"{claim.Id}\t{claim.TemporalStatus}\t{claim.SourceNote}\n");
        }

        return "sha256:" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(content.ToString())));
    }
}
