namespace TalentGraph.Extraction.Tagging;

/// <summary>
/// The labels of the lattice: BILOU for the three classes, and BIO-like pairs for other names (works, events, awards),
/// which are learned only so that they are not taken for one of the three.
/// </summary>
internal static class Labels
{
    /// <summary>Lanes of a weight row; the labels fill all but the last, which training uses for its own bookkeeping.</summary>
    public const int Lanes = 16;

    public const int Count = 15;
    public const int Outside = 0;
    public const int OtherBegin = 13;
    public const int OtherInside = 14;

    /// <summary>All labels, one bit each.</summary>
    public const ushort All = (1 << Count) - 1;

    /// <summary>Labels of tokens that are part of none of the three classes.</summary>
    public const ushort NotNamed = (1 << Outside) | (1 << OtherBegin) | (1 << OtherInside);

    /// <summary>Labels at which a sentence may begin.</summary>
    public const ushort Initial = (1 << Outside) | (1 << OtherBegin) | 0b0_0010_0010_0010 | 0b1_0001_0001_0000;

    /// <summary>Labels at which a sentence may end.</summary>
    public const ushort Final = (1 << Outside) | (1 << OtherBegin) | (1 << OtherInside) | 0b1_1001_1001_1000;

    private static readonly ushort[] Followers = CreateFollowers();

    public static int Begin(NameClass name) => 1 + (4 * (int)name);

    public static int Inside(NameClass name) => Begin(name) + 1;

    public static int Last(NameClass name) => Begin(name) + 2;

    public static int Unit(NameClass name) => Begin(name) + 3;

    public static bool IsNamed(int label) => label is > Outside and < OtherBegin;

    public static bool StartsMention(int label) => IsNamed(label) && ((label - 1) & 3) is 0 or 3;

    /// <summary>The class of a label for which <see cref="IsNamed"/> holds.</summary>
    public static NameClass ClassOf(int label) => (NameClass)((label - 1) >> 2);

    /// <summary>The labels that may stand after this one, one bit each.</summary>
    public static ushort After(int label) => Followers[label];

    /// <summary>The label of one token of a mention.</summary>
    public static int At(NameClass name, int token, int first, int end) =>
        end - first == 1 ? Unit(name)
        : token == first ? Begin(name)
        : token == end - 1 ? Last(name)
        : Inside(name);

    private static ushort[] CreateFollowers()
    {
        var followers = new ushort[Count];
        Array.Fill(followers, Initial);
        foreach (NameClass name in Enum.GetValues<NameClass>())
        {
            var within = (ushort)((1 << Inside(name)) | (1 << Last(name)));
            followers[Begin(name)] = within;
            followers[Inside(name)] = within;
        }

        followers[OtherBegin] |= 1 << OtherInside;
        followers[OtherInside] |= 1 << OtherInside;
        return followers;
    }
}
