namespace TalentGraph.Benchmarks.Corpus;

/// <summary>Makes invented names by number: the same number gives the same name. Places are real, all else is made up.</summary>
internal static class NameForge
{
    public const int Persons = 12_000;
    public const int Firms = 4_000;
    public const int Universities = 300;
    public const int Policies = 600;

    private static readonly string[] Given =
    [
        "Ada", "Adrian", "Agnes", "Aisha", "Alan", "Amelia", "Amir", "Anika", "Anton", "Arjun", "Astrid", "Beatrice", "Bernard", "Camille",
        "Carlos", "Cecilia", "Clara", "Daniel", "Deepa", "Dmitri", "Edith", "Elena", "Emeka", "Erik", "Esther", "Farah", "Felix", "Fiona",
        "Gareth", "Giulia", "Hannah", "Hassan", "Helga", "Ingrid", "Irene", "Isaac", "Ivan", "Jelena", "Jonas", "Julia", "Karim", "Katarina",
        "Kenji", "Laila", "Leon", "Lucia", "Magnus", "Maria", "Marta", "Nadia", "Naomi", "Nikhil", "Nora", "Olga", "Omar", "Oscar", "Paula",
        "Pavel", "Priya", "Rafael", "Ravi", "Rosa", "Samuel", "Sanjay", "Simone", "Sofia", "Stefan", "Tamara", "Thomas", "Ursula", "Vera",
        "Viktor", "Walter", "Yara", "Yusuf", "Zoe",
    ];

    private static readonly string[] SurnameStarts =
    [
        "Ald", "Barr", "Bexl", "Brand", "Calth", "Cors", "Dalw", "Drav", "Ekst", "Farn", "Fenw", "Gard", "Harg", "Hols", "Ilks", "Jarv", "Kest",
        "Kvist", "Lamb", "Lind", "Marl", "Norb", "Ostr", "Pell", "Quar", "Rost", "Sald", "Stav", "Thorn", "Ulv", "Varg", "Wint", "Yarr", "Zell",
    ];

    private static readonly string[] SurnameEnds =
    [
        "agan", "berg", "by", "dale", "elli", "ero", "eson", "field", "gard", "ham", "ini", "ington", "kova", "ley", "man", "mark", "nik", "osa",
        "quist", "ridge", "sen", "shaw", "stad", "stein", "strom", "ton", "ulescu", "vich", "well", "wick", "wood", "worth",
    ];

    private static readonly string[] FirmStarts =
    [
        "Ard", "Bright", "Brindle", "Calder", "Cinder", "Clear", "Copper", "Cort", "Delph", "Ember", "Fathom", "Fern", "Gale", "Glass", "Harrow",
        "Helio", "Iron", "Juni", "Kelp", "Lark", "Lumin", "Maple", "Merid", "Nimb", "North", "Oak", "Orb", "Pine", "Quill", "Raven", "Sable",
        "Silver", "Stone", "Tidal", "Umber", "Velo", "Willow", "Xylo", "Yarrow", "Zephyr",
    ];

    private static readonly string[] FirmMiddles =
        ["bridge", "fell", "forge", "gate", "grid", "ium", "line", "loom", "mark", "mere", "ora", "path", "wave", "worth", "wright"];

    private static readonly string[] FirmHeads =
        ["Robotics", "Systems", "Labs", "Technologies", "Semiconductor", "AI", "Analytics", "Networks", "Capital", "Motors"];

    private static readonly string[] PolicyHeads =
    [
        "Talent Programme", "Residence Scheme", "Visa Scheme", "Compute Fund", "Chip Export Rule", "Research Grant Programme",
        "Data Protection Act", "Innovation Strategy", "Tax Relief Scheme", "Skills Act",
    ];

    private static readonly string[] PolicyAdjectives =
    [
        "Amberley", "Castellan", "Dunmore", "Eastmarch", "Fairhaven", "Greywater", "Highmoor", "Kingsbarrow", "Longford", "Millbrook", "Northgate",
        "Ostervik", "Port Arden", "Queensferry", "Ravensworth", "Southmere", "Thornbury", "Upland", "Westering", "Yarmouth Point",
    ];

    public static string Person(int number) => $"{Given[number % Given.Length]} {Surname(number)}";

    public static string Surname(int number) =>
        SurnameStarts[number / 7 % SurnameStarts.Length] + SurnameEnds[number / 3 % SurnameEnds.Length];

    public static string Firm(int number) =>
        FirmStarts[number % FirmStarts.Length] + FirmMiddles[number / FirmStarts.Length % FirmMiddles.Length]
        + " " + FirmHeads[number / 13 % FirmHeads.Length];

    public static string University(int number) =>
        $"University of {SurnameStarts[number % SurnameStarts.Length]}{FirmMiddles[number / SurnameStarts.Length % FirmMiddles.Length]}";

    public static string Policy(int number) =>
        $"{PolicyAdjectives[number % PolicyAdjectives.Length]} {PolicyHeads[number / PolicyAdjectives.Length % PolicyHeads.Length]}"
        + (number < 200 ? "" : $" {2019 + (number % 8)}");
}
