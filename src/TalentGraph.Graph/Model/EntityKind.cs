namespace TalentGraph.Graph.Model;

/// <summary>The kinds of entity that the graph holds; the ontology lists the subkinds of each.</summary>
public enum EntityKind
{
    /// <summary>A human being.</summary>
    Person,

    /// <summary>A commercial organization: company, startup, commercial laboratory, investor, recruiter.</summary>
    Firm,

    /// <summary>An organization that is no firm: university, government, think tank, media house and others.</summary>
    Institution,

    /// <summary>A place where firms and people are: country, region, city, district, cluster, zone, continent.</summary>
    Hub,

    /// <summary>A rule, programme or plan of a public body.</summary>
    Policy,

    /// <summary>A field, model, product or piece of hardware.</summary>
    Technology,
}
