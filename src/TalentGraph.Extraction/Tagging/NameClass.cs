namespace TalentGraph.Extraction.Tagging;

/// <summary>The three classes of names that the tagger tells apart; kinds and subkinds are decided later, with the lexicon.</summary>
public enum NameClass : byte
{
    /// <summary>A person (PER).</summary>
    Person,

    /// <summary>A firm or an institution (ORG).</summary>
    Organization,

    /// <summary>A place, a hub of the ontology (LOC).</summary>
    Place,
}
