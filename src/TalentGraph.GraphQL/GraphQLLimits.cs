using System.Runtime.CompilerServices;

namespace TalentGraph.GraphQL;

/// <summary>
/// How much one request may ask. Every limit has a safe default; a refusal names the limit, the value that was reached, and
/// how to stay below. Setting a value out of range throws <see cref="ArgumentOutOfRangeException"/>.
/// </summary>
public sealed record GraphQLLimits
{
    /// <summary>UTF-8 bytes of a document; 1 to 16,777,216, default 262,144. Reading costs time before anything else can be checked.</summary>
    public int MaxDocumentBytes { get; init => field = InRange(value, 1, 16 * 1024 * 1024); } = 256 * 1024;

    /// <summary>Lexical tokens of a document; 10 to 1,000,000, default 10,000. A token costs the server some hundred bytes.</summary>
    public int MaxTokens { get; init => field = InRange(value, 10, 1_000_000); } = 10_000;

    /// <summary>Nesting of selection sets, values and list types in the text; 5 to 200, default 100. The parser is recursive, and
    /// a stack overflow cannot be caught.</summary>
    public int MaxNesting { get; init => field = InRange(value, 5, 200); } = 100;

    /// <summary>Fields below each other after fragments are spread, introspection apart; 1 to 200, default 25. Each level costs at
    /// least one call of the store.</summary>
    public int MaxDepth { get; init => field = InRange(value, 1, 200); } = 25;

    /// <summary>Lists of types within types that introspection may nest (<c>fields</c>, <c>interfaces</c>, <c>possibleTypes</c>,
    /// <c>inputFields</c>); 0 to 2, default 2, which tools need and beyond which validation refuses anyway. Types refer to each
    /// other in circles, and each level multiplies.</summary>
    public int MaxIntrospectionDepth { get; init => field = InRange(value, 0, 2); } = 2;

    /// <summary>The price of an operation in points, about one for each object of the answer; 1 to 1,000,000,000, default 100,000.
    /// Pages multiply down the levels.</summary>
    public long MaxPrice { get; init => field = InRange(value, 1, 1_000_000_000); } = 100_000;

    /// <summary>Items that a list without page size and without declared size is priced at; 1 to 10,000, default 10.</summary>
    public int DefaultListSize { get; init => field = InRange(value, 1, 10_000); } = 10;

    /// <summary>Aliased fields of a document; 0 to 100,000, default 200. Aliases let one field be asked for many times.</summary>
    public int MaxAliases { get; init => field = InRange(value, 0, 100_000); } = 200;

    /// <summary>The value of an argument <c>first</c> or <c>last</c>; 1 to 100,000, default 100. A page is read and sorted as a whole.</summary>
    public int MaxPageSize { get; init => field = InRange(value, 1, 100_000); } = 100;

    /// <summary>How long an operation may run; 1 millisecond to 1 hour, default 30 seconds. The token of every resolver then fires.</summary>
    public TimeSpan ExecutionTimeout
    {
        get;
        init => field = value >= TimeSpan.FromMilliseconds(1) && value <= TimeSpan.FromHours(1)
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), value, "Expected 1 millisecond to 1 hour.");
    }

        = TimeSpan.FromSeconds(30);

    /// <summary>Errors of fields in one response; 1 to 10,000, default 100. What fails once often fails for every object.</summary>
    public int MaxFieldErrors { get; init => field = InRange(value, 1, 10_000); } = 100;

    /// <summary>UTF-8 bytes of all documents that are kept parsed, validated and planned; 0 to 1,073,741,824, default 2,097,152. The
    /// memory in use is about thirty times as much.</summary>
    public int DocumentCacheBytes { get; init => field = InRange(value, 0, 1024 * 1024 * 1024); } = 2 * 1024 * 1024;

    private static int InRange(int value, int min, int max, [CallerMemberName] string name = "") =>
        (int)InRange((long)value, min, max, name);

    private static long InRange(long value, long min, long max, [CallerMemberName] string name = "") =>
        value >= min && value <= max
            ? value
            : throw new ArgumentOutOfRangeException(name, value, $"Expected {min} to {max}.");
}
