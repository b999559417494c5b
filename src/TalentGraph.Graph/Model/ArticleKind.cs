namespace TalentGraph.Graph.Model;

/// <summary>The sort of text that an article is.</summary>
public enum ArticleKind
{
    /// <summary>A news story or feature.</summary>
    News,

    /// <summary>A release by an organization about itself.</summary>
    PressRelease,

    /// <summary>A scholarly paper.</summary>
    Paper,

    /// <summary>A blog or social media post.</summary>
    Post,

    /// <summary>A report or official notice.</summary>
    Report,
}
