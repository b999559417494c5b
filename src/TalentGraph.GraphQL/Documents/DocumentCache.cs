using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;

namespace TalentGraph.GraphQL.Documents;

/// <summary>
/// Keeps prepared documents by their text, bounded in bytes. Look-ups take no lock; what was not used since the last round makes
/// room first (second chance). Hot path; safe for concurrent use.
/// </summary>
internal sealed class DocumentCache(int maxBytes)
{
    // One document must not drive out all the others.
    private const int LargestShare = 8;

    private readonly ConcurrentDictionary<byte[], Entry> _entries = new(Utf8Comparer.Instance);
    private readonly Queue<Entry> _order = new();
    private readonly Lock _lock = new();
    private long _bytes;

    public bool TryGet(ReadOnlySpan<byte> text, [NotNullWhen(true)] out PreparedDocument? document)
    {
        var lookup = _entries.GetAlternateLookup<ReadOnlySpan<byte>>();
        if (!lookup.TryGetValue(text, out var entry))
        {
            document = null;
            return false;
        }

        entry.WasUsed = true;
        document = entry.Document;
        return true;
    }

    public void Add(ReadOnlySpan<byte> text, PreparedDocument document)
    {
        if (text.Length > maxBytes / LargestShare)
        {
            return;
        }

        var entry = new Entry(text.ToArray(), document);
        lock (_lock)
        {
            if (!_entries.TryAdd(entry.Text, entry))
            {
                return;
            }

            _order.Enqueue(entry);
            _bytes += entry.Text.Length;
            while (_bytes > maxBytes)
            {
                EvictOne();
            }
        }
    }

    private void EvictOne()
    {
        var oldest = _order.Dequeue();
        if (oldest.WasUsed)
        {
            oldest.WasUsed = false;
            _order.Enqueue(oldest);
            return;
        }

        _entries.TryRemove(oldest.Text, out _);
        _bytes -= oldest.Text.Length;
    }

    private sealed class Entry(byte[] text, PreparedDocument document)
    {
        private volatile bool _wasUsed;

        public byte[] Text { get; } = text;

        public PreparedDocument Document { get; } = document;

        public bool WasUsed
        {
            get => _wasUsed;
            set => _wasUsed = value;
        }
    }
}
