using TalentGraph.Extraction.Coreference;
using TalentGraph.Extraction.Mentions;
using TalentGraph.Extraction.Relations;
using TalentGraph.Extraction.Statements;
using TalentGraph.Graph.Model;

namespace TalentGraph.Extraction.Pipeline;

/// <summary>One article on its way through the stages; each stage fills what it gives.</summary>
internal sealed class ReadingDraft(Article article)
{
    /// <summary>The article.</summary>
    public Article Article { get; } = article;

    /// <summary>Text, tokens and sentences; given by the text stage.</summary>
    public ArticleText Text { get; set; } = null!; // set by the first stage, which the pipeline makes sure of

    /// <summary>Mentions in text order.</summary>
    public List<MentionDraft> Mentions { get; set; } = [];

    /// <summary>Entities.</summary>
    public EntityBuilder Entities { get; set; } = new();

    /// <summary>Sentences with their mentions; given with the entities.</summary>
    public List<SentenceView> Views { get; set; } = [];

    /// <summary>What speakers are quoted as saying, in text order.</summary>
    public List<SpokenPart> Spoken { get; set; } = [];

    /// <summary>Claims.</summary>
    public List<Claim> Claims { get; set; } = [];

    /// <summary>Where nothing was claimed and why; given with the claims.</summary>
    public AbstentionList Abstentions { get; } = new();

    /// <summary>Statements.</summary>
    public List<Statement> Statements { get; set; } = [];
}
