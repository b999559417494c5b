using TalentGraph.Graph.Neo4j.Reading;

namespace TalentGraph.Graph.Neo4j.Tests.Reading;

public sealed class FullTextQueryTests
{
    [Theory]
    [InlineData("chips Berlin", "words:\"chips\" AND words:\"berlin\"")]
    [InlineData("\"scarce in\" Berlin", "words:\"scarce in\" AND words:\"berlin\"")]
    [InlineData("a OR (b* ~c)", "words:\"a\" AND words:\"or\" AND words:\"b\" AND words:\"c\"")]
    [InlineData("U.S. C++", "words:\"us\" AND words:\"c\"")]
    [InlineData("芯片", "(han:\"芯\" AND han:\"片\" AND han:\"芯片\")")]
    public void Words_become_quoted_phrases(string text, string query) => Assert.Equal(query, FullTextQuery.OfSentences(text));

    [Theory]
    [InlineData("")]
    [InlineData("\\ / ^ : ! { [")]
    [InlineData("chips ++")]
    public void Without_a_word_to_look_for_there_is_no_query(string text) => Assert.Null(FullTextQuery.OfSentences(text));
}
