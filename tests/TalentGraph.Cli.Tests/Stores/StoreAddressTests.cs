using TalentGraph.Cli.Stores;

namespace TalentGraph.Cli.Tests.Stores;

public sealed class StoreAddressTests
{
    [Theory]
    [InlineData("sqlite:talentgraph.db", "talentgraph.db", true)]
    [InlineData("SQLite:/data/a b.db", "/data/a b.db", true)]
    [InlineData("neo4j+s://host:7687", "//host:7687", false)]
    [InlineData("bolt://127.0.0.1", "//127.0.0.1", false)]
    public void Addresses_are_read(string text, string rest, bool isSqlite)
    {
        var address = StoreAddress.Parse(text);

        Assert.Equal(rest, address.Rest);
        Assert.Equal(isSqlite, address.IsSqlite);
    }

    [Theory]
    [InlineData("talentgraph.db")]
    [InlineData("sqlite:")]
    [InlineData("sqlite::memory:")]
    [InlineData("postgres://host")]
    [InlineData("neo4j:host")]
    public void What_is_no_address_is_refused_with_what_is_expected(string text)
    {
        CliException failure = Assert.Throws<CliException>(() => StoreAddress.Parse(text));

        Assert.Equal(ExitCode.Usage, failure.ExitCode);
        Assert.StartsWith($"\"{text}\" is no store; expected sqlite:PATH", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Credentials_in_an_address_are_refused_without_repeating_them()
    {
        CliException failure = Assert.Throws<CliException>(() => StoreAddress.Parse("neo4j://user:secret@host"));

        Assert.DoesNotContain("secret", failure.Message, StringComparison.Ordinal);
        Assert.Contains("NEO4J_PASSWORD", failure.Message, StringComparison.Ordinal);
    }
}
