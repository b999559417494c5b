namespace TalentGraph.Extraction.Pipeline;

/// <summary>What a stage gives to the ones after it.</summary>
[Flags]
internal enum Part
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>Units, sentences and tokens.</summary>
    Text = 1,

    /// <summary>Names, with their kinds.</summary>
    Mentions = 2,

    /// <summary>Entities, with all mentions that refer to them.</summary>
    Entities = 4,

    /// <summary>What named speakers say.</summary>
    Statements = 8,

    /// <summary>Claims.</summary>
    Claims = 16,
}
