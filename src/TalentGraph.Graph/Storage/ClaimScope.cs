namespace TalentGraph.Graph.Storage;

/// <summary>What the keys of a question for claims, statements or mentions are.</summary>
public enum ClaimScope
{
    /// <summary>Ids of relationships.</summary>
    Relationship,

    /// <summary>Public ids of entities: as subject or object of a claim, as speaker of a statement.</summary>
    Entity,

    /// <summary>Ids of articles.</summary>
    Article,

    /// <summary>Public ids of entities that a statement mentions.</summary>
    About,
}
