namespace TalentGraph.Extraction.Relations;

/// <summary>What names a gap may go over.</summary>
internal enum GapOver
{
    /// <summary>None of persons or organizations.</summary>
    NoNames,

    /// <summary>None but fields, and no function words either: the words of one noun phrase.</summary>
    OnePhrase,

    /// <summary>All.</summary>
    AllNames,

    /// <summary>All but those that could be the subject of the next verb: of the sort of the subject so far.</summary>
    OtherNames,
}
