using TalentGraph.Bolt.PackStream;
using TalentGraph.Bolt.Values;
using TalentGraph.Testing.Bolt;

namespace TalentGraph.Bolt.Tests.PackStream;

public sealed class StructureTests
{
    private const string Node1 = """{"#": "4E", "fields": [1, ["Firm"], {"name": "A"}, "4:x:1"]}""";
    private const string Node2 = """{"#": "4E", "fields": [2, ["Hub"], {}, "4:x:2"]}""";

    [Fact]
    public void A_node_has_labels_properties_and_an_element_id()
    {
        BoltNode node = Assert.IsType<BoltNode>(Decode(Node1));

        Assert.Equal((1L, "4:x:1"), (node.Id, node.ElementId));
        Assert.Equal(["Firm"], node.Labels);
        Assert.Equal("A", node.Properties["name"]);
    }

    [Fact]
    public void Before_Bolt_5_the_number_stands_for_the_element_id() =>
        Assert.Equal("7", Assert.IsType<BoltNode>(Decode("""{"#": "4E", "fields": [7, [], {}]}""")).ElementId);

    [Fact]
    public void A_path_walks_relationships_in_both_directions()
    {
        BoltPath path = Assert.IsType<BoltPath>(Decode(
            $$"""
            {"#": "50", "fields": [[{{Node1}}, {{Node2}}],
              [{"#": "72", "fields": [9, "IN", {}, "5:x:9"]}, {"#": "72", "fields": [8, "OF", {}, "5:x:8"]}], [1, 1, -2, 0]]}
            """));

        Assert.Equal([1L, 2L, 1L], path.Nodes.Select(node => node.Id));
        Assert.Equal([("IN", 1L, 2L), ("OF", 1L, 2L)], path.Relationships.Select(step => (step.Type, step.StartId, step.EndId)));
    }

    [Theory]
    [InlineData("[1]")]
    [InlineData("[0, 1]")]
    [InlineData("[1, 2]")]
    [InlineData("[2, 1]")]
    [InlineData("[-2147483648, 1]")]
    public void A_path_with_indices_out_of_range_breaks_the_protocol(string walk) =>
        Assert.Throws<BoltProtocolException>(() => Decode(
            $$"""{"#": "50", "fields": [[{{Node1}}, {{Node2}}], [{"#": "72", "fields": [9, "IN", {}, "5:x:9"]}], {{walk}}]}"""));

    [Fact]
    public void A_structure_with_the_wrong_number_of_fields_breaks_the_protocol() =>
        Assert.Equal(
            "Structure 0x4E does not have the fields that its tag asks for.",
            Assert.Throws<BoltProtocolException>(() => Decode("""{"#": "4E", "fields": [1, []]}""")).Message);

    [Fact]
    public void An_unknown_structure_is_kept_as_it_came()
    {
        BoltStructure structure = Assert.IsType<BoltStructure>(Decode("""{"#": "56", "fields": [1, "x"]}"""));

        Assert.Equal(0x56, structure.Tag);
        Assert.Equal([1L, "x"], structure.Fields);
    }

    [Fact]
    public void A_time_that_no_clock_can_show_is_kept_as_it_came() =>
        Assert.IsType<BoltStructure>(Decode("""{"#": "74", "fields": [86400000000000]}"""));

    [Fact]
    public void A_zone_that_is_unknown_here_is_kept_as_it_came() =>
        Assert.IsType<BoltStructure>(Decode("""{"#": "69", "fields": [0, 0, "Mars/Olympus"]}"""));

    [Theory]
    [InlineData("2026-11-24", 20_781)]
    [InlineData("1969-12-31", -1)]
    public void A_date_counts_days_from_1970(string date, long days)
    {
        var day = DateOnly.Parse(date, System.Globalization.CultureInfo.InvariantCulture);

        Assert.Equal(days, BoltDate.From(day).Days);
        Assert.Equal(day, new BoltDate(days).ToDateOnly());
    }

    [Fact]
    public void A_moment_before_1970_keeps_its_fraction_positive()
    {
        var moment = new DateTimeOffset(1969, 12, 31, 23, 59, 59, 750, TimeSpan.FromHours(1));
        var value = BoltDateTime.From(moment);

        Assert.Equal((-3601L, 750_000_000, 3600), (value.Seconds, value.Nanoseconds, value.OffsetSeconds));
        Assert.Equal(moment, value.ToDateTimeOffset());
    }

    [Theory]
    [InlineData("2026-10-25T00:30:00Z", 1_792_888_200 + 7200)]
    [InlineData("2026-11-24T12:00:00Z", 1_795_521_600 + 3600)]
    public void Servers_before_5_are_told_local_seconds(string utc, long localSeconds)
    {
        long seconds = DateTimeOffset.Parse(utc, System.Globalization.CultureInfo.InvariantCulture).ToUnixTimeSeconds();
        BoltParameters parameters = new BoltParameters().AddValue("at", new[] { BoltDateTime.InZone(seconds, 5, "Europe/Stockholm") });
        var target = new PackWriter();
        parameters.WriteTo(target, legacyTimes: true);

        var map = (Dictionary<string, object?>)PlainPack.Decode(target.Written.ToArray())!; // a dictionary was written
        PlainStructure time = Assert.IsType<PlainStructure>(Assert.IsType<List<object?>>(map["at"])[0]);
        Assert.Equal(0x66, time.Tag);
        Assert.Equal([localSeconds, 5L, "Europe/Stockholm"], time.Fields);
        Assert.Equal(BoltDateTime.InZone(seconds, 5, "Europe/Stockholm"), StructureDecoder.Decode(0x66, [.. time.Fields]));
    }

    private static object? Decode(string json)
    {
        var reader = new PackReader(PlainPack.Encode(BoltScript.Fields(json)[0]));
        return PackDecoder.Read(ref reader);
    }
}
