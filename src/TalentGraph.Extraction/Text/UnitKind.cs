namespace TalentGraph.Extraction.Text;

/// <summary>What a line or paragraph of an article is, which decides what may be read from it.</summary>
internal enum UnitKind : byte
{
    /// <summary>Running text: entities, claims and statements.</summary>
    Prose,

    /// <summary>A headline or section heading: entities and claims, but its capitals say little.</summary>
    Heading,

    /// <summary>Credit lines, promotion, questions and lists of open questions: entities only.</summary>
    NoFacts,

    /// <summary>Navigation, bylines, comments, photo credits: nothing.</summary>
    Furniture,
}
