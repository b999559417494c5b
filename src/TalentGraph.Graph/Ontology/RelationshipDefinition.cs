using TalentGraph.Graph.Model;

namespace TalentGraph.Graph.Ontology;

/// <summary>A relationship type as the ontology declares it.</summary>
public sealed record RelationshipDefinition
{
    /// <summary>Name, such as <c>WORKS_AT</c>.</summary>
    public required string Name { get; init; }

    /// <summary>One sentence.</summary>
    public required string Description { get; init; }

    /// <summary>The pairs of kinds that it may join.</summary>
    public required IReadOnlySet<(EntityKind Subject, EntityKind Object)> Ends { get; init; }

    /// <summary>Names of its own qualifiers, in the ontology's order.</summary>
    public required IReadOnlyList<string> Qualifiers { get; init; }

    /// <summary>The qualifier that is part of a relationship's key; absent when none is.</summary>
    public string? Variant { get; init; }

    /// <summary>Whether both directions are one relationship.</summary>
    public bool IsSymmetric { get; init; }

    /// <summary>Whether it tells of something that happened rather than a state.</summary>
    public bool IsEvent { get; init; }

    /// <summary>How a sentence tells it from the subject: "works at".</summary>
    public required string SubjectWords { get; init; }

    /// <summary>How a sentence tells it from the object: "employs".</summary>
    public required string ObjectWords { get; init; }

    /// <summary>How a sentence tells it when it is over: "worked at".</summary>
    public required string PastWords { get; init; }

    /// <summary>How a sentence tells it when it is to come: "is to work at".</summary>
    public required string PlannedWords { get; init; }

    /// <summary>Whether it may join a subject and an object of these kinds.</summary>
    public bool Allows(EntityKind subject, EntityKind @object) => Ends.Contains((subject, @object));
}
