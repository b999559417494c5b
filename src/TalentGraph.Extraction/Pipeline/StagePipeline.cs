namespace TalentGraph.Extraction.Pipeline;

/// <summary>Stages in an order that is checked once.</summary>
internal sealed class StagePipeline
{
    private readonly IStage[] _stages;

    /// <summary>Takes the stages in the order in which they run.</summary>
    /// <exception cref="ArgumentException">A stage needs what no stage before it gives.</exception>
    public StagePipeline(params IStage[] stages)
    {
        Part there = Part.None;
        foreach (IStage stage in stages)
        {
            Part missing = stage.Needs & ~there;
            if (missing != Part.None)
            {
                throw new ArgumentException(
                    $"The stage {stage.GetType().Name} needs {missing}, which no stage before it gives; put one that gives it first.",
                    nameof(stages));
            }

            there |= stage.Gives;
        }

        _stages = stages;
    }

    /// <summary>Runs all stages.</summary>
    public void Run(ReadingDraft draft)
    {
        foreach (IStage stage in _stages)
        {
            stage.Run(draft);
        }
    }
}
