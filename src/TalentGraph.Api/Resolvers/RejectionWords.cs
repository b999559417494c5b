using System.Diagnostics;
using TalentGraph.Graph.Model;
using TalentGraph.Graph.Ontology;

namespace TalentGraph.Api.Resolvers;

/// <summary>Tells in a sentence what was not claimed, and why.</summary>
internal static class RejectionWords
{
    public static string Of(Abstention abstention, string? subject, string? target) =>
        abstention.Type is { } type && GraphOntology.Default.TryGet(type, out RelationshipDefinition? definition)
            ? $"Not claimed: \u201c{subject} {definition!.SubjectWords} {target}\u201d. {Why(abstention.Reason)}" // TryGet gave it
            : $"Nothing was claimed. {Why(abstention.Reason)}";

    private static string Why(AbstentionReason reason) => reason switch
    {
        AbstentionReason.Supposed => "The sentence only supposes, asks or wishes it.",
        AbstentionReason.InList => "The list goes on, and it is not said which of the names is meant.",
        AbstentionReason.KindsDoNotFit => "What the two stand for cannot be tied in this way.",
        AbstentionReason.UnsureName => "One of the two looks like a name, but not surely enough.",
        AbstentionReason.Undescribed => "One of the two has no name, and nothing else tells which one it is.",
        AbstentionReason.NoFacts => "A credit line, a promotion or a question tells no facts.",
        AbstentionReason.TooLong => "A sentence as long as this is a list or a table.",
        _ => throw new UnreachableException($"No words for {reason}."),
    };
}
