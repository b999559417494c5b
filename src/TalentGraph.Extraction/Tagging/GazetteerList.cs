namespace TalentGraph.Extraction.Tagging;

/// <summary>The lists whose members the tagger knows; a list's number is its bit, and part of the model's format.</summary>
internal enum GazetteerList
{
    GivenName = 0,
    AmbiguousGivenName = 1,
    Surname = 2,
    AmbiguousSurname = 3,
    Country = 4,
    Hub = 5,
    AmbiguousHub = 6,
    City = 7,
    Firm = 8,
    AmbiguousFirm = 9,
    University = 10,
    Institution = 11,
    Technology = 12,
    Policy = 13,
    Demonym = 14,
    Metonym = 15,
}
