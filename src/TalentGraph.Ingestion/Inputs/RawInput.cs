namespace TalentGraph.Ingestion.Inputs;

/// <summary>One input before it is read: a file, a response, a text handed over.</summary>
/// <param name="Source">Name to show and to make ids from: the path below the imported folder with <c>/</c>, a URL, or <c>-</c>.</param>
/// <param name="Format">How to read it.</param>
/// <param name="OpenAsync">Opens its bytes; may throw <see cref="IOException"/> or <see cref="UnauthorizedAccessException"/>.</param>
internal sealed record RawInput(
    string Source, InputFormat Format, Func<CancellationToken, ValueTask<Stream>> OpenAsync)
{
    /// <summary>Its size in bytes; absent where that is not known beforehand.</summary>
    public long? Length { get; init; }

    /// <summary>The URL that it was fetched from; absent for files.</summary>
    public string? Url { get; init; }

    /// <summary>Character set named by a response header.</summary>
    public string? Charset { get; init; }

    /// <summary>The same input, telling <paramref name="read"/> of each chunk of bytes that is read.</summary>
    public RawInput Counted(Action<int> read) =>
        this with { OpenAsync = async token => new CountingStream(await OpenAsync(token), read) };
}
