using TalentGraph.Graph.Model;
using TalentGraph.Graph.Text;

namespace TalentGraph.Graph.Tests.Text;

public sealed class NameFoldingTests
{
    [Theory]
    [InlineData("Mistral AI", "mistral ai")]
    [InlineData("ＢＹＤ", "byd")]
    [InlineData("Zürich", "zurich")]
    [InlineData("Łódź", "lodz")]
    [InlineData("U.S.", "us")]
    [InlineData("J.P. Morgan", "jp morgan")]
    [InlineData("Levels.fyi", "levels fyi")]
    [InlineData("AT&T", "at and t")]
    [InlineData("Xi’an", "xian")]
    [InlineData("Made-in-China  2025", "made in china 2025")]
    [InlineData("深圳", "深圳")]
    [InlineData("삼성전자", "삼성전자")]
    [InlineData("がく", "がく")]
    [InlineData("C++", "c++")]
    [InlineData("“…”", "")]
    [InlineData("", "")]
    public void A_name_has_one_search_key(string name, string key) => Assert.Equal(key, NameFolding.Fold(name));

    [Fact]
    public void Unpaired_surrogates_become_spaces() =>
        Assert.Equal("a b", NameFolding.Fold(new string(['A', (char)0xD800, 'b'])));

    [Theory]
    [InlineData(EntityKind.Firm, "Alibaba Group Holding Co., Ltd.", "alibaba group holding")]
    [InlineData(EntityKind.Firm, "Apple Inc.", "apple")]
    [InlineData(EntityKind.Firm, "腾讯控股有限公司", "腾讯控股")]
    [InlineData(EntityKind.Firm, "The Company", "company")]
    [InlineData(EntityKind.Institution, "the World Economic Forum", "world economic forum")]
    [InlineData(EntityKind.Policy, "The CHIPS and Science Act", "chips and science act")]
    [InlineData(EntityKind.Person, "The Duy Le", "the duy le")]
    [InlineData(EntityKind.Hub, "San Jose, Co.", "san jose co")]
    public void Identity_ignores_legal_forms_and_the_article(EntityKind kind, string name, string key) =>
        Assert.Equal(key, NameFolding.Normalise(kind, name));
}
