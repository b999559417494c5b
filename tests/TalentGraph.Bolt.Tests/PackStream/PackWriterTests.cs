using TalentGraph.Bolt.PackStream;
using TalentGraph.Bolt.Values;

namespace TalentGraph.Bolt.Tests.PackStream;

public sealed class PackWriterTests
{
    [Fact]
    public void A_key_written_twice_is_refused()
    {
        var writer = new PackWriter();
        writer.WriteMapHeader(2);
        writer.WriteKey("id");
        writer.WriteInt64(1);

        Assert.Equal(
            "Key 'id' was written twice in one dictionary; the server refuses that.",
            Assert.Throws<InvalidOperationException>(() => writer.WriteKey("id")).Message);
    }

    [Fact]
    public void A_key_may_be_used_again_in_the_next_dictionary()
    {
        var writer = new PackWriter();
        writer.WriteListHeader(2);
        for (int i = 0; i < 2; i++)
        {
            writer.WriteMapHeader(1);
            writer.WriteKey("id");
            writer.WriteInt64(i);
        }

        Assert.True(writer.IsComplete);
        Assert.Equal("92A182696400A182696401", Convert.ToHexString(writer.Written));
    }

    [Fact]
    public void A_value_without_its_key_is_refused()
    {
        var writer = new PackWriter();
        writer.WriteMapHeader(1);

        Assert.Throws<InvalidOperationException>(() => writer.WriteInt64(1));
    }

    [Fact]
    public void A_parameter_that_lacks_a_value_is_refused_before_anything_is_sent()
    {
        var parameters = new BoltParameters();
        parameters.Value("rows").WriteListHeader(2);

        Assert.Throws<InvalidOperationException>(parameters.CheckComplete);
    }

    [Fact]
    public void Values_nested_more_than_a_hundred_deep_are_refused()
    {
        object? nested = null;
        for (int i = 0; i < 101; i++)
        {
            nested = new List<object?> { nested };
        }

        Assert.Throws<InvalidOperationException>(() => new PackWriter().WriteValue(nested));
    }

    [Fact]
    public void Whole_coordinates_of_a_point_are_sent_as_floating_point_numbers()
    {
        var writer = new PackWriter();
        writer.WriteValue(new BoltPoint(7203, 1, 2));

        Assert.Equal("B358C91C23C13FF0000000000000C14000000000000000", Convert.ToHexString(writer.Written));
    }

    [Theory]
    [MemberData(nameof(Unsendable))]
    public void What_the_server_could_not_take_is_refused(object value) =>
        Assert.Throws<ArgumentException>(() => new PackWriter().WriteValue(value));

    public static TheoryData<object> Unsendable => new(
        ulong.MaxValue,
        new BoltPoint(7203, double.NaN, 0),
        new BoltPoint(4979, 1, 2),
        BoltDateTime.InZone(0, 0, "Mars/Olympus"),
        new DateTime(2026, 1, 1, 0, 0, 0, DateTimeKind.Local),
        new Dictionary<int, int> { [1] = 1 },
        new object());
}
