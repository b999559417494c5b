using TalentGraph.Graph.Model;
using TalentGraph.Graph.Text;

namespace TalentGraph.Graph.Contract;

/// <summary>Writes reference data in the words of <see cref="Story"/>.</summary>
public static class Background
{
    /// <summary>A reference source that says these claims.</summary>
    public static ReferenceReading Of(string id, string version, params string[] claims)
    {
        Dictionary<string, LocalEntity> entities = new(StringComparer.Ordinal);
        List<Claim> read = [];
        foreach (string claim in claims)
        {
            (string subject, string type, string @object) = Story.Parse(claim);
            entities.TryAdd(Story.KeyOf(subject), Story.Entity(subject));
            entities.TryAdd(Story.KeyOf(@object), Story.Entity(@object));
            read.Add(new Claim
            {
                Id = StableId.Of("c", id, claim),
                Subject = Story.KeyOf(subject),
                Type = type,
                Object = Story.KeyOf(@object),
                Derivation = Derivation.Reference,
                Confidence = 0.9,
                Rule = "reference",
                SourceNote = "own knowledge, unverified",
            });
        }

        return new ReferenceReading(id, "Background " + id, version, [.. entities.Values], read);
    }
}
