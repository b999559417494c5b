namespace TalentGraph.Graph.Storage;

/// <summary>Order of a list of articles; ties are broken by id.</summary>
public enum ArticleOrder
{
    /// <summary>Publication date from new to old, undated last.</summary>
    Newest,

    /// <summary>Publication date from old to new, undated last.</summary>
    Oldest,

    /// <summary>Title by code point.</summary>
    Title,
}
