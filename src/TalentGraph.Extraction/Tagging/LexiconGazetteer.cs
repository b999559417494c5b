using TalentGraph.Extraction.Lexicon;

namespace TalentGraph.Extraction.Tagging;

/// <summary>The shipped lexicon as lists for the tagger.</summary>
internal static class LexiconGazetteer
{
    /// <summary>Reads the embedded tables. A form with a leading "?" goes to the list of ambiguous forms of its kind.</summary>
    public static IGazetteer Load()
    {
        var phrases = new List<(string Name, GazetteerList List)>();
        AddNames(phrases, "given-names.tsv", 3, GazetteerList.GivenName, GazetteerList.AmbiguousGivenName);
        AddNames(phrases, "surnames.tsv", 2, GazetteerList.Surname, GazetteerList.AmbiguousSurname);
        AddNames(phrases, "demonyms.tsv", 3, GazetteerList.Demonym, GazetteerList.Demonym);
        AddNames(phrases, "metonyms.tsv", 3, GazetteerList.Metonym, GazetteerList.Metonym);
        AddNames(phrases, "cities.tsv", 3, GazetteerList.City, GazetteerList.City);
        AddEntries(phrases, "hubs.tsv", 5, subkind => subkind is "country" or "region" or "continent" ? GazetteerList.Country : GazetteerList.Hub, GazetteerList.AmbiguousHub);
        AddEntries(phrases, "firms.tsv", 4, _ => GazetteerList.Firm, GazetteerList.AmbiguousFirm);
        AddEntries(phrases, "institutions.tsv", 4, subkind => subkind is "university" or "research_institute" ? GazetteerList.University : GazetteerList.Institution, GazetteerList.Institution);
        AddEntries(phrases, "technologies.tsv", 4, _ => GazetteerList.Technology, GazetteerList.Technology);
        AddEntries(phrases, "policies.tsv", 4, _ => GazetteerList.Policy, GazetteerList.Policy);
        return new PhraseGazetteer(phrases);
    }

    private static void AddNames(
        List<(string Name, GazetteerList List)> phrases, string table, int columns, GazetteerList clear, GazetteerList ambiguous)
    {
        foreach (string[] row in TabbedFile.ReadRows(table, columns))
        {
            AddForm(phrases, row[0], clear, ambiguous);
        }
    }

    private static void AddEntries(
        List<(string Name, GazetteerList List)> phrases, string table, int columns, Func<string, GazetteerList> clear, GazetteerList ambiguous)
    {
        foreach (string[] row in TabbedFile.ReadRows(table, columns))
        {
            GazetteerList list = clear(row[1]);
            AddForm(phrases, row[2], list, ambiguous);
            foreach (string alias in row[3].Split('|', StringSplitOptions.RemoveEmptyEntries))
            {
                AddForm(phrases, alias, list, ambiguous);
            }
        }
    }

    private static void AddForm(
        List<(string Name, GazetteerList List)> phrases, string form, GazetteerList clear, GazetteerList ambiguous) =>
        phrases.Add(form.StartsWith('?') ? (form[1..], ambiguous) : (form, clear));
}
