using TalentGraph.Graph.Model;

namespace TalentGraph.Graph.Tests.Model;

public sealed class PartialDateTests
{
    [Theory]
    [InlineData("2024", "2024-01-01", "2024-12-31")]
    [InlineData("2024-02", "2024-02-01", "2024-02-29")]
    [InlineData("2024-06-03", "2024-06-03", "2024-06-03")]
    public void A_partial_date_is_the_interval_that_it_covers(string text, string first, string last)
    {
        Assert.True(PartialDate.TryParse(text, out PartialDate date));
        Assert.Equal(text, date.ToString());
        Assert.Equal(first, date.First.ToString("O"));
        Assert.Equal(last, date.Last.ToString("O"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("24")]
    [InlineData("2024-13")]
    [InlineData("2024-02-30")]
    [InlineData("2024/06/03")]
    [InlineData("+024")]
    [InlineData("0000")]
    [InlineData(null)]
    public void What_is_no_date_is_refused(string? text) => Assert.False(PartialDate.TryParse(text, out _));

    [Theory]
    [InlineData("2024", "2024-06", true)]
    [InlineData("2024-06", "2024-07", false)]
    [InlineData("2023", "2024-01-01", false)]
    public void Overlap_is_of_intervals(string left, string right, bool overlaps) =>
        Assert.Equal(overlaps, Date(left).Overlaps(Date(right)));

    [Fact]
    public void Dates_sort_by_first_day_then_the_more_precise_first()
    {
        PartialDate[] dates = [Date("2024"), Date("2023-12-31"), Date("2024-01-01"), Date("2024-01")];

        Assert.Equal(["2023-12-31", "2024-01-01", "2024-01", "2024"], dates.Order().Select(date => date.ToString()));
    }

    private static PartialDate Date(string text) =>
        PartialDate.TryParse(text, out PartialDate date) ? date : throw new FormatException(text);
}
