using System.Security.Cryptography;
using TalentGraph.Export;
using TalentGraph.Graph.Model;
using TalentGraph.Graph.Storage;

namespace TalentGraph.Cli.Stores;

/// <summary>
/// Copies what one store holds live into another, whichever kinds they are: reference data, readings of articles, judgements of people. The
/// rest follows from these. What the other store has already is passed over, so that an interrupted copy goes on.
/// </summary>
internal sealed class StoreCopier(IGraphStore from, IGraphStore to)
{
    private const int ArticlesPerBatch = 200;

    private const string Automatic = "auto";

    public async Task<StoreCopy> CopyAsync(Func<int, Task> progress, CancellationToken cancellationToken)
    {
        await using IGraphView view = await from.Scanner.OpenAsync(cancellationToken);
        int references = await CopyReferencesAsync(view, cancellationToken);
        (int articles, int written) = await CopyArticlesAsync(view, progress, cancellationToken);
        int judgements = await CopyJudgementsAsync(view, cancellationToken);
        string source = await HashAsync(view, cancellationToken);
        await using IGraphView copy = await to.Scanner.OpenAsync(cancellationToken);
        return new StoreCopy(references, articles, written, judgements, source == await HashAsync(copy, cancellationToken));
    }

    private async Task<int> CopyReferencesAsync(IGraphView view, CancellationToken cancellationToken)
    {
        int count = 0;
        await foreach (StoredReference stored in view.ReadReferencesAsync(cancellationToken))
        {
            await to.Writer.WriteAsync(new GraphBatch { References = [stored.Reading] }, cancellationToken);
            count++;
        }

        return count;
    }

    private async Task<(int Read, int Written)> CopyArticlesAsync(
        IGraphView view, Func<int, Task> progress, CancellationToken cancellationToken)
    {
        int read = 0;
        int written = 0;
        await foreach (StoredReading[] batch in view.ReadArticlesAsync(cancellationToken).Chunk(ArticlesPerBatch).WithCancellation(cancellationToken))
        {
            WriteResult result = await to.Writer.WriteAsync(
                new GraphBatch { Articles = [.. batch.Select(stored => stored.Reading)] }, cancellationToken);
            read += batch.Length;
            written += result.Added.Count + result.Changed.Count;
            await progress(read);
        }

        return (read, written);
    }

    private async Task<int> CopyJudgementsAsync(IGraphView view, CancellationToken cancellationToken)
    {
        int count = 0;
        IAsyncEnumerable<Judgement> byPeople = view.ReadJudgementsAsync(cancellationToken).Where(judgement => judgement.Judge != Automatic);
        await foreach (Judgement[] batch in byPeople.Chunk(ArticlesPerBatch).WithCancellation(cancellationToken))
        {
            IReadOnlyDictionary<string, IReadOnlyList<Judgement>> known = await to.Curator.GetJudgementsAsync(
                [.. batch.Select(judgement => judgement.Left).Distinct(StringComparer.Ordinal)], cancellationToken);
            await to.Curator.JudgeAsync([.. batch.Where(judgement => !IsKnown(judgement, known))], cancellationToken);
            count += batch.Length;
        }

        return count;
    }

    private static bool IsKnown(Judgement judgement, IReadOnlyDictionary<string, IReadOnlyList<Judgement>> known) =>
        known.TryGetValue(judgement.Left, out IReadOnlyList<Judgement>? there)
        && there.Any(other => (other.Left, other.Right, other.Judge, other.Verdict, other.Score, other.Rule)
                == (judgement.Left, judgement.Right, judgement.Judge, judgement.Verdict, judgement.Score, judgement.Rule)
            && other.Features.SequenceEqual(judgement.Features, StringComparer.Ordinal));

    private static async Task<string> HashAsync(IGraphView view, CancellationToken cancellationToken)
    {
        using var hash = SHA256.Create();
        await using (var stream = new CryptoStream(Stream.Null, hash, CryptoStreamMode.Write))
        {
            await GraphExport.WriteAsync(view, ExportFormat.JsonLines, stream, cancellationToken);
        }

        return Convert.ToHexString(hash.Hash!); // computed when the stream was closed
    }
}
