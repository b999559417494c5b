using TalentGraph.Graph;
using TalentGraph.Graph.Model;
using TalentGraph.Graph.Storage;

namespace TalentGraph.Ingestion.Import;

/// <summary>Counts what an import does. Thread safe.</summary>
internal sealed class ImportTally
{
    private readonly Lock _lock = new();
    private readonly List<Rejection> _rejections = [];
    private readonly SortedDictionary<string, int> _refused = new(StringComparer.Ordinal);
    private readonly List<ImportedArticle> _articles = [];
    private ImportProgress _progress = new(0, 0, 0, 0, 0, 0, 0, 0, null);

    public ImportProgress Progress
    {
        get
        {
            lock (_lock)
            {
                return _progress;
            }
        }
    }

    public IReadOnlyList<Rejection> Rejections
    {
        get
        {
            lock (_lock)
            {
                return [.. _rejections];
            }
        }
    }

    public IReadOnlyDictionary<string, int> RefusedClaims
    {
        get
        {
            lock (_lock)
            {
                return new SortedDictionary<string, int>(_refused, StringComparer.Ordinal);
            }
        }
    }

    public IReadOnlyList<ImportedArticle> Articles
    {
        get
        {
            lock (_lock)
            {
                return
                [
                    .. _articles.OrderBy(article => article.ArticleId, CodePointComparer.Instance)
                        .ThenBy(article => article.Source, CodePointComparer.Instance),
                ];
            }
        }
    }

    public void AddRead(ImportedArticle article)
    {
        lock (_lock)
        {
            _progress = _progress with { Read = _progress.Read + 1 };
            if (_articles.Count < ImportOutcome.MaxArticles)
            {
                _articles.Add(article);
            }
        }
    }

    public void Expect(long? bytesInAll) => Update(progress => progress with { BytesInAll = bytesInAll });

    public void AddBytes(long bytes) => Update(progress => progress with { BytesRead = progress.BytesRead + bytes });

    public void AddUnchanged(int count) => Update(progress => progress with { Unchanged = progress.Unchanged + count });

    public void AddReading(ArticleReading reading) => Update(progress => progress with
    {
        Entities = progress.Entities + reading.Entities.Count,
        Claims = progress.Claims + reading.Claims.Count,
    });

    public void AddWritten(WriteResult result) => Update(progress => progress with
    {
        Added = progress.Added + result.Added.Count,
        Changed = progress.Changed + result.Changed.Count,
        Unchanged = progress.Unchanged + result.Unchanged.Count,
    });

    public void Reject(Rejection rejection)
    {
        lock (_lock)
        {
            _progress = _progress with { Rejected = _progress.Rejected + 1 };
            if (_rejections.Count < ImportOutcome.MaxRejections)
            {
                _rejections.Add(rejection.InOneLine());
            }
        }
    }

    public void Refuse(string claimType)
    {
        lock (_lock)
        {
            _refused[claimType] = _refused.GetValueOrDefault(claimType) + 1;
        }
    }

    private void Update(Func<ImportProgress, ImportProgress> change)
    {
        lock (_lock)
        {
            _progress = change(_progress);
        }
    }
}
