using TalentGraph.Evaluation.Corpora;

namespace TalentGraph.Evaluation.Tests.Corpora;

public sealed class CorpusReaderTests
{
    [Fact]
    public void DocRED_gives_names_of_four_kinds_and_drops_demonyms()
    {
        using var file = new TemporaryFile(
            """
            [{"title": "T", "sents": [["Ada", "Moss", "leads", "a", "Norwegian", "firm", ",", "Kelp", "."], ["Oslo", "is", "near", "."]],
              "vertexSet": [[{"name": "Ada Moss", "pos": [0, 2], "sent_id": 0, "type": "PER"}],
                            [{"name": "Norwegian", "pos": [4, 5], "sent_id": 0, "type": "LOC"}],
                            [{"name": "Kelp", "pos": [7, 8], "sent_id": 0, "type": "ORG"}],
                            [{"name": "Oslo", "pos": [0, 1], "sent_id": 1, "type": "LOC"}],
                            [{"name": "near", "pos": [2, 3], "sent_id": 1, "type": "TIME"}]]}]
            """);

        LabelledDocument document = Assert.Single(DocRedReader.Read(file.Path, word => word == "Norwegian"));

        Assert.Equal("Ada Moss leads a Norwegian firm, Kelp.\nOslo is near.", document.Text);
        Assert.Equal("Person:Ada Moss|Organization:Kelp|Place:Oslo", Names(document));
        Assert.Equal(AnnotationCoverage.AllNames, document.Coverage);
    }

    [Fact]
    public void CrossNER_types_become_the_three_classes_and_other_names()
    {
        using var file = new TemporaryFile("Ada\tB-politician\nMoss\tI-politician\nleft\tO\nKelp\tB-university\n\nWaves\tB-book\nof\tO\nPeru\tB-country\n");

        LabelledDocument[] documents = [.. ColumnReader.ReadSentences(file.Path)];

        Assert.Equal("Person:Ada Moss|Organization:Kelp", Names(documents[0]));
        Assert.Equal("Other:Waves|Place:Peru", Names(documents[1]));
    }

    [Fact]
    public void Universal_NER_keeps_the_spaces_of_its_text()
    {
        using var file = new TemporaryFile(
            "# newdoc id = d1\n# text = (Oslo-based Kelp)\n1\t(\tO\t-\t-\n2\tOslo\tB-LOC\t-\t-\n3\t-\tO\t-\t-\n4\tbased\tO\t-\t-\n5\tKelp\tB-ORG\t-\t-\n6\t)\tO\t-\t-\n\n");

        LabelledDocument document = Assert.Single(UniversalNerReader.Read(file.Path));

        Assert.Equal("(Oslo-based Kelp)", document.Text);
        Assert.Equal("Place:Oslo|Organization:Kelp", Names(document));
        Assert.Equal(AnnotationCoverage.ThreeClasses, document.Coverage);
    }

    [Fact]
    public void GUM_gives_the_name_inside_a_mention_without_article_title_and_description()
    {
        using var file = new TemporaryFile(
            """
            # newdoc id = GUM_news_x
            1	President	_	PROPN	NNP	_	2	compound	_	Entity=(1-person-new-nnnnn-cf1-1-coref-Ada_Moss
            2	Moss	_	PROPN	NNP	_	3	nsubj	_	Entity=1)
            3	left	_	VERB	VBD	_	0	root	_	_
            4	the	_	DET	DT	_	5	det	_	Entity=(2-organization-new-nnnnn-cf2-2-sgl
            5	University	_	PROPN	NNP	_	3	obj	_	_
            6	of	_	ADP	IN	_	7	case	_	_
            7	Oslo	_	PROPN	NNP	_	5	nmod	_	Entity=(3-place-new-nnnnn-cf3-1-sgl)
            8	that	_	PRON	WDT	_	9	nsubj	_	_
            9	grew	_	VERB	VBD	_	5	acl	_	Entity=2)

            """);

        LabelledDocument document = Assert.Single(GumReader.Read(file.Path, genre => genre == "news"));

        Assert.Equal("Person:Moss|Organization:University of Oslo", Names(document));
    }

    [Fact]
    public void KnowledgeNet_gives_the_ends_of_facts_but_no_pronouns()
    {
        using var file = new TemporaryFile(
            """
            {"fold": 1, "documentId": "1", "passages": [{"passageStart": 10, "passageText": "Ada Moss leads Kelp. She was born in Oslo.", "facts": [{"propertyId": "CEO", "subjectStart": 25, "subjectEnd": 29, "objectStart": 10, "objectEnd": 18}, {"propertyId": "12", "subjectStart": 31, "subjectEnd": 34, "objectStart": 47, "objectEnd": 51}]}]}
            """);

        LabelledDocument document = Assert.Single(KnowledgeNetReader.Read(file.Path, fold => fold == 1));

        Assert.Equal("Person:Ada Moss|Organization:Kelp|Place:Oslo", Names(document));
        Assert.Equal(AnnotationCoverage.Partial, document.Coverage);
    }

    [Fact]
    public void CORE_gives_companies_without_article_and_possessive_and_no_descriptions()
    {
        using var file = new TemporaryFile(
            """
            [{"relation": "acquired_by", "e1_start": 0, "e1_end": 2, "e2_start": 4, "e2_end": 5, "e1_name": "Kelp Group", "e2_name": "Moss Ltd", "context": ["The", "Kelp", "Group", "bought", "Moss", "'s", "lab"]},
             {"relation": "acquired_by", "e1_start": 0, "e1_end": 1, "e2_start": 3, "e2_end": 3, "e1_name": "Kelp Group", "e2_name": "Reef", "context": ["The", "company", "bought", "Reef"]}]
            """);

        LabelledDocument[] documents = [.. RelationEndReaders.ReadCore(file.Path)];

        Assert.Equal("Organization:Kelp Group|Organization:Moss", Names(documents[0]));
        Assert.Equal("Organization:Reef", Names(documents[1]));
    }

    [Fact]
    public void A_line_that_is_no_JSON_is_named()
    {
        using var file = new TemporaryFile("{}\n{oops\n");

        var error = Assert.Throws<InvalidDataException>(() => JsonLines.Read(file.Path).Count());

        Assert.StartsWith($"{file.Path}, line 2: not valid JSON", error.Message, StringComparison.Ordinal);
    }

    private static string Names(LabelledDocument document) => string.Join('|', document.Sentences
        .SelectMany(sentence => sentence.Spans)
        .Select(span => $"{span.Kind}:{document.Text[span.Start..span.End]}"));
}
