using TalentGraph.Graph.Model;

namespace TalentGraph.Extraction.Qualifiers;

/// <summary>What the words around a claim say of its firmness and time.</summary>
/// <param name="Abstain">Whether the sentence only supposes, wishes or fails at it: no claim.</param>
/// <param name="Modality">Modality, where cues give one.</param>
/// <param name="TemporalStatus">Temporal status, where cues give one.</param>
internal readonly record struct Cues(bool Abstain, Modality? Modality, TemporalStatus? TemporalStatus);
