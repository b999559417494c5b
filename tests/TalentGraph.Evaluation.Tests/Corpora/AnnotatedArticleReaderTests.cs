using TalentGraph.Evaluation.Corpora;
using TalentGraph.Testing;

namespace TalentGraph.Evaluation.Tests.Corpora;

public sealed class AnnotatedArticleReaderTests
{
    [Fact]
    public void The_longest_form_is_the_mention()
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory();
        try
        {
            File.WriteAllText(Path.Combine(folder.FullName, "1.txt"), "Oslo Kelp Labs grew.\n\nKelp is in Oslo.");
            File.WriteAllText(
                Path.Combine(folder.FullName, "1.json"),
                """
                {"entities": [{"key": "f", "kind": "Firm", "names": ["Oslo Kelp Labs", "Kelp"]}, {"key": "h", "kind": "Hub", "names": ["Oslo"]},
                              {"key": "p", "kind": "Policy", "named": false, "names": ["grew"]}]}
                """);

            LabelledDocument document = Assert.Single(AnnotatedArticleReader.Read(folder.FullName));

            Assert.Equal(
                [new NamedSpan(0, 14, SpanKind.Organization), new NamedSpan(22, 26, SpanKind.Organization), new NamedSpan(33, 37, SpanKind.Place)],
                document.Sentences.SelectMany(sentence => sentence.Spans));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public void Every_annotated_article_of_the_repository_is_read() =>
        Assert.All(
            AnnotatedArticleReader.Read(Repository.PathOf("data", "annotated", "train")),
            document => Assert.NotEmpty(document.Sentences.SelectMany(sentence => sentence.Spans)));
}
