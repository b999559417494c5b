namespace TalentGraph.Extraction.Pipeline;

/// <summary>One step of reading; thread safe.</summary>
internal interface IStage
{
    /// <summary>What must be there before it runs.</summary>
    Part Needs { get; }

    /// <summary>What is there once it has run.</summary>
    Part Gives { get; }

    /// <summary>Does its step.</summary>
    void Run(ReadingDraft draft);
}
