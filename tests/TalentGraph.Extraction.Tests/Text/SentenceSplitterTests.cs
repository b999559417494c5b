using TalentGraph.Extraction.Text;

namespace TalentGraph.Extraction.Tests.Text;

public sealed class SentenceSplitterTests
{
    private static readonly UnitClassifier Classifier = new(Furniture.Load());

    [Theory]
    [InlineData("Dr. Li left. He joined Baidu.", "Dr. Li left.|He joined Baidu.")]
    [InlineData("It is in the U.S. However, it grows.", "It is in the U.S.|However, it grows.")]
    [InlineData("The U.S. Senate voted.", "The U.S. Senate voted.")]
    [InlineData("Apple Inc. Chief Tim Cook spoke.", "Apple Inc. Chief Tim Cook spoke.")]
    [InlineData("“Why now?” Byron asked. “It is late.”", "“Why now?” Byron asked.|“It is late.”")]
    [InlineData("It grew 3.5 percent. 40 firms came.", "It grew 3.5 percent.|40 firms came.")]
    [InlineData("百度招人。腾讯也招人。", "百度招人。|腾讯也招人。")]
    [InlineData("- One thing\n- Two things.", "- One thing|- Two things.")]
    public void A_text_is_cut_into_sentences(string text, string sentences) =>
        Assert.Equal(sentences, string.Join('|', Split(text).Select(sentence => sentence.Span.In(text))));

    [Fact]
    public void Hard_wrapped_lines_are_one_paragraph()
    {
        const string text = """
            The ministry said on Tuesday that it would fund laboratories in
            four provinces and that each of them would receive the same sum
            of money every year until the end of the decade. The laboratories
            will recruit researchers from abroad and will pay them the wages
            that they have been used to in their former places of work abroad.

            A second paragraph.
            """;

        Assert.Equal(3, Split(text).Count);
    }

    [Theory]
    [InlineData("Leave a Comment", UnitKind.Heading)]
    [InlineData("By Ada Byron", UnitKind.Furniture)]
    [InlineData("Photo: Ada Byron", UnitKind.Furniture)]
    [InlineData("16 min read", UnitKind.Furniture)]
    [InlineData("Originally reported by scmp.com", UnitKind.NoFacts)]
    [InlineData("By 2030 it will be the largest market.", UnitKind.Prose)]
    [InlineData("China courts engineers", UnitKind.Heading)]
    [InlineData("# China courts engineers", UnitKind.Heading)]
    [InlineData("- China courts engineers.", UnitKind.Prose)]
    public void A_line_has_a_kind(string line, object kind) =>
        Assert.Equal(kind, Classifier.Classify(line + "\n" + new string('x', 400) + ".")[0].Kind);

    [Fact]
    public void Labels_take_the_line_after_them_and_comments_the_rest()
    {
        IReadOnlyList<TextUnit> units = Classifier.Classify(
            "Author\nXiaozhi\nA first sentence about things.\nWhat we don't know yet\n- Whether it grows.\nLeave a comment\nI like it.");

        Assert.Equal(
            [UnitKind.Furniture, UnitKind.Furniture, UnitKind.Prose, UnitKind.NoFacts, UnitKind.NoFacts, UnitKind.Furniture, UnitKind.Furniture],
            units.Select(unit => unit.Kind));
    }

    private static List<Sentence> Split(string text) =>
        SentenceSplitter.Split(text, [.. Tokenizer.Tokenize(text)], Classifier.Classify(text));
}
