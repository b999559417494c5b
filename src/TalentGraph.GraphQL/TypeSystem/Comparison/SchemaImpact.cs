namespace TalentGraph.GraphQL.TypeSystem.Comparison;

/// <summary>What a change of the schema does to the operations that clients have written already.</summary>
public enum SchemaImpact
{
    /// <summary>Every operation goes on as before.</summary>
    Safe,

    /// <summary>Every operation stays valid, but may get an answer that its author did not reckon with.</summary>
    Dangerous,

    /// <summary>Some operation that was valid is refused, or what it returns no longer has the shape that was promised.</summary>
    Breaking,
}
