using TalentGraph.Extraction.Lexicon;
using TalentGraph.Graph;
using TalentGraph.Graph.Model;
using TalentGraph.Graph.Text;
using TalentGraph.Testing;

namespace TalentGraph.Ingestion.Tests.Reference;

/// <summary>
/// Makes the shipped files of background facts from the two passes in <c>data/reference</c>: a fact stays when both passes state it
/// and the lexicon knows its ends. For the place that a hub lies in, a chain of places counts as stating each of them. A row of several facts is compared fact by fact.
/// </summary>
internal static class ReferenceMerge
{
    private static readonly KnownEntities Known = KnownEntities.Load();

    private static readonly Dictionary<string, ILookup<string, string>> Parents = new[] { "first", "second" }.ToDictionary(
        pass => pass,
        pass => Rows(pass, "hub-part-of.tsv").ToLookup(row => row[0], row => row[1], StringComparer.Ordinal),
        StringComparer.Ordinal);

    public static string HubPartOf() => Write(
        "key\tparent\tnote",
        Both("hub-part-of.tsv", row => row[0])
            .SelectMany(pair => CommonParents(pair.First[0]).Select(parent => (pair.First, pair.Second, Parent: parent)))
            .Where(one => IsKnown("Hub", one.First[0]) && IsKnown("Hub", one.Parent))
            .Select(one => Row(one.First[0], one.Parent, Note(one.First[2], one.Second[2]))));

    public static string PartOfOrganizations() => Write(
        "kind\tkey\tparent_kind\tparent_key\tnote",
        Both("part-of-organizations.tsv", row => string.Join('\t', row[..4]))
            .Where(pair => IsKnown(pair.First[0], pair.First[1]) && IsKnown(pair.First[2], pair.First[3]))
            .Select(pair => Row([.. pair.First[..4], Note(pair.First[4], pair.Second[4])])));

    public static string LocatedIn() => Write(
        "kind\tkey\tcountry\theadquarters\tnote",
        Both("located-in.tsv", row => $"{row[0]}\t{row[1]}")
            .Where(pair => IsKnown(pair.First[0], pair.First[1]))
            .Select(pair => Row(
                pair.First[0],
                pair.First[1],
                Hub(Same(pair.First[2], pair.Second[2])),
                Hub(Same(pair.First[3], pair.Second[3])),
                Note(pair.First[4], pair.Second[4])))
            .Where(row => !row.Contains("\t\t\t", StringComparison.Ordinal)));

    public static string PolicyFacts() => Write(
        "key\tissuer_kind\tissuer_key\tyear\tstatus\tterritory\ttargets\tnote",
        Both("policies.tsv", row => row[0])
            .Where(pair => IsKnown("Policy", pair.First[0]))
            .Select(pair => PolicyRow(pair.First, pair.Second))
            .Where(row => !row.Contains("\t\t\t\t\t\t\t", StringComparison.Ordinal)));

    private static string PolicyRow(string[] first, string[] second)
    {
        bool sameIssuer = first[1] == second[1] && first[2] == second[2] && first[2].Length > 0 && IsKnown(first[1], first[2]);
        IEnumerable<string> targets = first[6].Split('|', StringSplitOptions.RemoveEmptyEntries)
            .Intersect(second[6].Split('|', StringSplitOptions.RemoveEmptyEntries), StringComparer.Ordinal)
            .Where(target => target.Split(':') is [var kind, var key, var effect] && IsKnown(kind, key) && EnumText.TryParse(effect, out Effect _))
            .Order(CodePointComparer.Instance);
        return Row(
            first[0],
            sameIssuer ? first[1] : "",
            sameIssuer ? first[2] : "",
            Same(first[3], second[3]),
            Same(first[4], second[4]),
            Hub(Same(first[5], second[5])),
            string.Join('|', targets),
            Note(first[7], second[7]));
    }

    // What both passes name; otherwise the narrowest place that holds the hub in both: one may say Kunshan, Jiangsu, and the other
    // Kunshan, Suzhou, Jiangsu.
    private static string[] CommonParents(string key)
    {
        string[] named = [.. Parents["first"][key].Intersect(Parents["second"][key], StringComparer.Ordinal)];
        List<string> second = Containing("second", key);
        return named.Length > 0 ? named : [.. Containing("first", key).Where(second.Contains).Take(1)];
    }

    private static List<string> Containing(string pass, string key)
    {
        List<string> places = [.. Parents[pass][key]];
        for (int i = 0; i < places.Count; i++)
        {
            places.AddRange(Parents[pass][places[i]].Where(parent => !places.Contains(parent)));
        }

        return places;
    }

    private static IEnumerable<(string[] First, string[] Second)> Both(string file, Func<string[], string> key)
    {
        ILookup<string, string[]> second = Rows("second", file).ToLookup(key, StringComparer.Ordinal);
        return Rows("first", file)
            .DistinctBy(key, StringComparer.Ordinal)
            .Where(row => second.Contains(key(row)))
            .Select(row => (row, second[key(row)].First()));
    }

    private static IEnumerable<string[]> Rows(string pass, string file) =>
        File.ReadLines(Repository.PathOf("data", "reference", pass, file)).Skip(1).Where(line => line.Length > 0).Select(line => line.Split('\t'));

    private static string Same(string first, string second) => first == second ? first : "";

    private static string Note(string first, string second) => first == second ? first : $"{first}; {second}";

    private static string Hub(string key) => IsKnown("Hub", key) ? key : "";

    private static bool IsKnown(string kind, string key) =>
        EnumText.TryParse(kind.ToLowerInvariant(), out EntityKind parsed) && Known.Find(parsed, key) is not null;

    private static string Row(params string[] cells) => string.Join('\t', cells);

    private static string Write(string header, IEnumerable<string> rows) =>
        string.Join('\n', rows.Order(CodePointComparer.Instance).Prepend(header)) + "\n";
}
