using TalentGraph.Graph.Model;

namespace TalentGraph.Extraction;

/// <summary>Reads one article into entities, claims and statements. Implementations are pure, deterministic and thread safe.</summary>
public interface IArticleExtractor
{
    /// <summary>Name and version, such as <c>rules/1</c>; an article read by another version is read again.</summary>
    string Version { get; }

    /// <summary>Reads <paramref name="article"/>; every quote and mention of the answer is verbatim in its text.</summary>
    ArticleReading Read(Article article);
}
