namespace TalentGraph.Extraction.Lexicon;

/// <summary>Given names and surnames by word number.</summary>
internal sealed class PersonNames
{
    private readonly Dictionary<int, Origins> _given = [];
    private readonly Dictionary<int, Origins> _surnames = [];
    private readonly HashSet<int> _hanSurnames = [];

    /// <summary>Reads the three shipped tables.</summary>
    public PersonNames(Vocabulary vocabulary)
    {
        foreach (string[] row in TabbedFile.ReadRows("given-names.tsv", 3))
        {
            Put(_given, vocabulary, row[0], row[1], row[2]);
        }

        foreach (string[] row in TabbedFile.ReadRows("surnames.tsv", 2))
        {
            Put(_surnames, vocabulary, row[0], row[1], "");
        }

        foreach (string[] row in TabbedFile.ReadRows("han-surnames.tsv", 2).Where(row => row[0].Length == 1))
        {
            _hanSurnames.Add(vocabulary.Add(row[0]));
        }
    }

    /// <summary>What is known of a word as a given name.</summary>
    public Origins Given(int word) => _given.GetValueOrDefault(word);

    /// <summary>What is known of a word as a surname.</summary>
    public Origins Surname(int word) => _surnames.GetValueOrDefault(word);

    /// <summary>Whether a Han character is a common surname.</summary>
    public bool IsHanSurname(int word) => _hanSurnames.Contains(word);

    private static void Put(Dictionary<int, Origins> table, Vocabulary vocabulary, string name, string origins, string gender)
    {
        Origins value = name.StartsWith('?') ? Origins.AlsoWord : Origins.None;
        foreach (string origin in origins.Split('|'))
        {
            value |= origin switch
            {
                "chinese" => Origins.Chinese,
                "korean" => Origins.Korean,
                "japanese" => Origins.Japanese,
                "vietnamese" => Origins.Vietnamese,
                _ => Origins.Other,
            };
        }

        value |= gender switch { "m" => Origins.Male, "f" => Origins.Female, _ => Origins.None };
        int word = vocabulary.Add(name.TrimStart('?'));
        table[word] = table.GetValueOrDefault(word) | value;
    }
}
