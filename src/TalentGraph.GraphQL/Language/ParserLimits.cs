namespace TalentGraph.GraphQL.Language;

/// <summary>What the parser accepts at most. The limits hold in the parser itself, since a stack overflow cannot be caught.</summary>
internal sealed record ParserLimits
{
    /// <summary>For documents that the program itself brings, such as the schema.</summary>
    public static ParserLimits Trusted { get; } =
        new() { MaxBytes = int.MaxValue, MaxTokens = int.MaxValue, MaxDepth = 200 };

    /// <summary>UTF-8 bytes of the document.</summary>
    public required int MaxBytes { get; init; }

    /// <summary>Lexical tokens, without comments and commas.</summary>
    public required int MaxTokens { get; init; }

    /// <summary>Nested selection sets, values and list types.</summary>
    public required int MaxDepth { get; init; }
}
