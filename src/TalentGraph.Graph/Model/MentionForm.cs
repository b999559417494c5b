namespace TalentGraph.Graph.Model;

/// <summary>The form in which a mention names its entity.</summary>
public enum MentionForm
{
    /// <summary>A proper name.</summary>
    Name,

    /// <summary>A description such as "the company".</summary>
    Nominal,

    /// <summary>A pronoun such as "she".</summary>
    Pronoun,

    /// <summary>An adjective or noun of origin such as "Chinese".</summary>
    Demonym,
}
