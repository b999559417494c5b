using System.Buffers;
using System.Text.Json;

namespace TalentGraph.GraphQL.AspNetCore;

/// <summary>The parameters of a GraphQL request, whatever way they came. Disposing gives its memory back.</summary>
internal sealed class ParsedRequest : IDisposable
{
    private byte[]? _rented;

    /// <summary>The document as UTF-8.</summary>
    public ReadOnlyMemory<byte> Query { get; private set; }

    public bool HasQuery { get; private set; }

    public string? OperationName { get; set; }

    /// <summary>An object; null if absent.</summary>
    public JsonDocument? Variables { get; set; }

    public PriceWish Price { get; set; }

    public void SetQuery(ReadOnlyMemory<byte> query)
    {
        Query = query;
        HasQuery = true;
    }

    /// <summary>Takes a document that had to be unescaped into an array of the shared pool.</summary>
    public void SetQuery(byte[] rented, int length)
    {
        Return();
        _rented = rented;
        SetQuery(rented.AsMemory(0, length));
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Variables?.Dispose();
        Return();
    }

    private void Return()
    {
        if (_rented is { } array)
        {
            _rented = null;
            ArrayPool<byte>.Shared.Return(array);
        }
    }
}
