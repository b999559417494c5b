using TalentGraph.Graph.Model;

namespace TalentGraph.Graph.Update.Json;

/// <summary>What a member says, as a store keeps it beside its key, kind and mentions.</summary>
internal sealed record MemberBody
{
    public string? Subkind { get; init; }

    public bool Named { get; init; }

    public required string Name { get; init; }

    public required IReadOnlyList<string> Names { get; init; }

    public string? LexiconKey { get; init; }

    public EntityAttributes? Attributes { get; init; }

    public static MemberBody Of(LocalEntity entity) => new()
    {
        Subkind = entity.Subkind,
        Named = entity.Named,
        Name = entity.Name,
        Names = entity.Names,
        LexiconKey = entity.LexiconKey,
        Attributes = entity.Attributes == EntityAttributes.None ? null : entity.Attributes,
    };

    /// <param name="key">Local key.</param>
    /// <param name="kind">Kind.</param>
    /// <param name="marks">Its mentions.</param>
    /// <param name="text">The article's text; without it the mentions are empty of words.</param>
    public LocalEntity ToEntity(string key, EntityKind kind, IReadOnlyList<MentionMark> marks, string? text) => new()
    {
        Key = key,
        Kind = kind,
        Subkind = Subkind,
        Named = Named,
        Name = Name,
        Names = Names,
        LexiconKey = LexiconKey,
        Attributes = Attributes ?? EntityAttributes.None,
        Mentions = [.. marks.Select(mark => new Mention(mark.Span, text is null ? "" : mark.Span.In(text), mark.Form))],
    };

    public static IReadOnlyList<MentionMark> MarksOf(LocalEntity entity) =>
        [.. entity.Mentions.Select(mention => new MentionMark(mention.Span, mention.Form))];
}
