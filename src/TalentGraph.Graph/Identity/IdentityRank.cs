namespace TalentGraph.Graph.Identity;

/// <summary>How strong the key of an identity is; the smaller, the stronger. The numbers are stored.</summary>
internal static class IdentityRank
{
    public const int Lexicon = 0;
    public const int Name = 1;
    public const int Member = 2;
}
