namespace TalentGraph.Evaluation.Corpora;

/// <summary>What the absence of an annotation means.</summary>
public enum AnnotationCoverage
{
    /// <summary>A token without annotation is part of no name at all.</summary>
    AllNames,

    /// <summary>A token without annotation is part of no person, organization or place, but may be part of another name.</summary>
    ThreeClasses,

    /// <summary>Only some names are annotated (the ends of relations): a token without annotation may be anything.</summary>
    Partial,
}
