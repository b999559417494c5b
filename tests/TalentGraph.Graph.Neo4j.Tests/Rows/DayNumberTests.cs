using TalentGraph.Graph.Neo4j.Rows;

namespace TalentGraph.Graph.Neo4j.Tests.Rows;

public sealed class DayNumberTests
{
    [Theory]
    [InlineData("", 0)]
    [InlineData("2024", 20240000)]
    [InlineData("2024-06", 20240600)]
    [InlineData("2024-06-03", 20240603)]
    [InlineData("9999-99-99", 99999999)]
    public void A_date_is_a_number_that_orders_as_its_text(string text, long number) => Assert.Equal(number, DayNumber.Of(text));

    [Fact]
    public void What_is_no_date_is_refused() => Assert.Throws<FormatException>(() => DayNumber.Of("June"));
}
