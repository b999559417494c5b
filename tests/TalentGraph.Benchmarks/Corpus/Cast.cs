using System.Globalization;

namespace TalentGraph.Benchmarks.Corpus;

/// <summary>Who and what one article is about.</summary>
internal sealed class Cast
{
    private static readonly (string City, string Country)[] Hubs =
    [
        ("Shenzhen", "China"), ("Beijing", "China"), ("Shanghai", "China"), ("Hangzhou", "China"), ("Chengdu", "China"), ("London", "the United Kingdom"),
        ("Edinburgh", "the United Kingdom"), ("Manchester", "the United Kingdom"), ("Paris", "France"), ("Lyon", "France"), ("Berlin", "Germany"),
        ("Munich", "Germany"), ("Toronto", "Canada"), ("Montreal", "Canada"), ("Vancouver", "Canada"), ("Seoul", "South Korea"), ("Tokyo", "Japan"),
        ("Osaka", "Japan"), ("Bengaluru", "India"), ("Hyderabad", "India"), ("Mumbai", "India"), ("Tel Aviv", "Israel"), ("Zurich", "Switzerland"),
        ("Lausanne", "Switzerland"), ("Stockholm", "Sweden"), ("Helsinki", "Finland"), ("Amsterdam", "the Netherlands"), ("Madrid", "Spain"),
        ("Barcelona", "Spain"), ("Milan", "Italy"), ("Seattle", "the United States"), ("Boston", "the United States"), ("Austin", "the United States"),
        ("San Francisco", "the United States"), ("Pittsburgh", "the United States"), ("Sydney", "Australia"), ("Melbourne", "Australia"),
        ("Abu Dhabi", "the United Arab Emirates"), ("Dubai", "the United Arab Emirates"), ("Riyadh", "Saudi Arabia"), ("Warsaw", "Poland"),
        ("Tallinn", "Estonia"), ("Lisbon", "Portugal"), ("Dublin", "Ireland"), ("Vienna", "Austria"), ("Nairobi", "Kenya"), ("Lagos", "Nigeria"),
    ];

    private static readonly string[] Months =
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    private static readonly string[] Days = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"];

    private static readonly string[] Currencies = ["$", "€", "£"];

    private readonly int[] _persons;
    private readonly Dictionary<string, string> _names;

    public Cast(CorpusRandom random)
    {
        _persons = [random.Below(NameForge.Persons), random.Below(NameForge.Persons)];
        int firm = random.Below(NameForge.Firms);
        int home = IsAtHome(random) ? firm % Hubs.Length : random.Below(Hubs.Length);
        (string City, string Country) first = Hubs[home];
        (string City, string Country) second = random.Pick(Hubs);
        _names = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["p1"] = NameForge.Person(_persons[0]),
            ["p1s"] = NameForge.Surname(_persons[0]),
            ["p2"] = NameForge.Person(_persons[1]),
            ["p2s"] = NameForge.Surname(_persons[1]),
            ["f1"] = NameForge.Firm(firm),
            ["f2"] = NameForge.Firm((firm + 1 + random.Below(NameForge.Firms / 2)) % NameForge.Firms),
            ["f3"] = NameForge.Firm((firm + (NameForge.Firms / 2) + random.Below(NameForge.Firms / 3)) % NameForge.Firms),
            ["u"] = NameForge.University(random.Below(NameForge.Universities)),
            ["pol"] = NameForge.Policy(PolicyFor(home, random)),
            ["h1"] = first.City,
            ["c1"] = first.Country,
            ["h2"] = second.City == first.City ? "Leeds" : second.City,
        };
    }

    /// <summary>The name in a slot, or a fresh number, date or amount.</summary>
    public string Fill(string slot, CorpusRandom random) => _names.TryGetValue(slot, out string? name) ? name : slot switch
    {
        "n" => (2 + random.Below(900)).ToString(CultureInfo.InvariantCulture),
        "pct" => (1 + random.Below(98)).ToString(CultureInfo.InvariantCulture),
        "year" => (2016 + random.Below(11)).ToString(CultureInfo.InvariantCulture),
        "year2" => (1998 + random.Below(18)).ToString(CultureInfo.InvariantCulture),
        "month" => random.Pick(Months),
        "day" => random.Pick(Days),
        "money" => $"{random.Pick(Currencies)}{2 + random.Below(940)} {(random.Below(5) == 0 ? "billion" : "million")}",
        _ => throw new InvalidDataException($"No slot \"{slot}\"."),
    };

    // Firms and policies mostly belong to one place, as real ones do: what a firm is tied to must not grow with the number of articles.
    private static bool IsAtHome(CorpusRandom random) => random.Below(8) > 0;

    private static int PolicyFor(int hub, CorpusRandom random) => IsAtHome(random)
        ? hub + (Hubs.Length * random.Below(NameForge.Policies / Hubs.Length))
        : random.Below(NameForge.Policies);
}
