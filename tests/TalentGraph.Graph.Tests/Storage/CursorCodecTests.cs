using TalentGraph.Graph.Storage;

namespace TalentGraph.Graph.Tests.Storage;

public sealed class CursorCodecTests
{
    [Fact]
    public void Keys_come_back_as_they_were_whole_numbers_as_whole_numbers()
    {
        string cursor = CursorCodec.Encode("ranked", 9_007_199_254_740_993L, -0.25, null, "q1");

        Assert.Equal([9_007_199_254_740_993L, -0.25, null, "q1"], CursorCodec.Decode(cursor, "ranked", 4));
    }

    [Fact]
    public void A_cursor_of_another_order_is_refused()
    {
        string cursor = CursorCodec.Encode("name", "a", "q1");

        BadCursorException refusal = Assert.Throws<BadCursorException>(() => CursorCodec.Decode(cursor, "ranked", 2));
        Assert.Equal("The cursor belongs to a list in the order name, but this one is in the order ranked. Start again without a cursor.", refusal.Message);
    }
}
