using System.Text;
using TalentGraph.GraphQL.Documents;

namespace TalentGraph.GraphQL.Tests.Documents;

public sealed class DocumentCacheTests
{
    private static readonly PreparedDocument Document = new(GraphQLOutcome.ValidationFailed, []);

    [Fact]
    public void A_document_is_found_by_its_bytes()
    {
        var cache = new DocumentCache(1000);
        cache.Add("{ a }"u8, Document);
        Assert.True(cache.TryGet("{ a }"u8, out var found));
        Assert.Same(Document, found);
        Assert.False(cache.TryGet("{ b }"u8, out _));
    }

    [Fact]
    public void What_was_used_stays_and_the_rest_makes_room()
    {
        var cache = new DocumentCache(80);
        for (var i = 0; i < 10; i++)
        {
            cache.Add(Encoding.UTF8.GetBytes($"{{ a{i:00} }}"), Document);
            Assert.True(cache.TryGet("{ a00 }"u8, out _));
        }

        cache.Add("{ a10 }"u8, Document);
        cache.Add("{ a11 }"u8, Document);
        Assert.True(cache.TryGet("{ a00 }"u8, out _));
        Assert.False(cache.TryGet("{ a01 }"u8, out _));
    }

    [Fact]
    public void A_large_document_drives_nothing_out()
    {
        var cache = new DocumentCache(80);
        cache.Add("{ a }"u8, Document);
        cache.Add(new byte[11], Document);
        Assert.False(cache.TryGet(new byte[11], out _));
        Assert.True(cache.TryGet("{ a }"u8, out _));
    }
}
