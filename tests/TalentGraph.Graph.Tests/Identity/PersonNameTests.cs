using TalentGraph.Graph.Identity;

namespace TalentGraph.Graph.Tests.Identity;

public sealed class PersonNameTests
{
    [Theory]
    [InlineData("Yang Liu", PersonNameStrength.Common)]
    [InlineData("Kai-Fu Lee", PersonNameStrength.Common)]
    [InlineData("Fei-Fei Li", PersonNameStrength.Common)]
    [InlineData("Wang Xiaoming", PersonNameStrength.Common)]
    [InlineData("Andrew Ng", PersonNameStrength.Full)]
    [InlineData("Jack Ma", PersonNameStrength.Full)]
    [InlineData("Jonas Adler", PersonNameStrength.Full)]
    [InlineData("刘洋", PersonNameStrength.Full)]
    [InlineData("김민준", PersonNameStrength.Full)]
    [InlineData("Liu", PersonNameStrength.Partial)]
    [InlineData("J. Adler", PersonNameStrength.Partial)]
    [InlineData("刘", PersonNameStrength.Partial)]
    public void A_name_is_as_strong_as_it_is_rare(string name, object expected) =>
        Assert.Equal(expected, PersonName.Of(name).Strength);
}
