using System.Security.Cryptography;
using System.Text.Json;
using TalentGraph.Graph.Storage;

namespace TalentGraph.Benchmarks.Corpus;

/// <summary>A hash of all that a store holds, in its own order; two stores with the same content have the same.</summary>
internal static class GraphFingerprint
{
    public static async Task<string> OfAsync(IGraphScanner scanner, CancellationToken cancellationToken)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        await using IGraphView view = await scanner.OpenAsync(cancellationToken);
        await AddAsync(view.ReadArticlesAsync(cancellationToken), hash);
        await AddAsync(view.ReadReferencesAsync(cancellationToken), hash);
        await AddAsync(view.ReadEntitiesAsync(cancellationToken), hash);
        await AddAsync(view.ReadRelationshipsAsync(cancellationToken), hash);
        await AddAsync(view.ReadOriginsAsync(cancellationToken), hash);
        await AddAsync(view.ReadJudgementsAsync(cancellationToken), hash);
        await AddAsync(view.ReadRedirectsAsync(cancellationToken), hash);
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static async Task AddAsync<T>(IAsyncEnumerable<T> rows, IncrementalHash hash)
    {
        await foreach (T row in rows)
        {
            hash.AppendData(JsonSerializer.SerializeToUtf8Bytes(row));
        }
    }
}
