namespace TalentGraph.Evaluation.Corpora;

/// <summary>What an annotated span names.</summary>
public enum SpanKind : byte
{
    /// <summary>A person (PER).</summary>
    Person,

    /// <summary>An organization (ORG).</summary>
    Organization,

    /// <summary>A place (LOC).</summary>
    Place,

    /// <summary>Another name: a work, an event, an award, a product. Never scored.</summary>
    Other,
}
