namespace TalentGraph.Graph.Model;

/// <summary>A decision on whether two identities are one; identity is a layer of these above mentions.</summary>
/// <param name="Left">Id of the smaller identity.</param>
/// <param name="Right">Id of the larger identity.</param>
/// <param name="Verdict">The decision.</param>
/// <param name="Score">How sure, 0 to 1.</param>
/// <param name="Rule">Rule that decided, or <c>manual</c>.</param>
/// <param name="Features">What speaks for it, one short phrase each, in code point order.</param>
/// <param name="Judge">Who decided: <c>auto</c> or the name of a person.</param>
public sealed record Judgement(
    string Left,
    string Right,
    JudgementVerdict Verdict,
    double Score,
    string Rule,
    IReadOnlyList<string> Features,
    string Judge);
