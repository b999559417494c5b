namespace TalentGraph.Ingestion.Fetching;

/// <summary>The rules of a robots.txt for one agent (RFC 9309): the longest pattern that fits decides, and allows on a tie.</summary>
internal sealed class RobotsRules
{
    private const int MostRules = 5000;
    private const int LongestPattern = 2000;

    private readonly List<(string Pattern, bool Allow)> _rules = [];

    private RobotsRules()
    {
    }

    public static RobotsRules AllowAll { get; } = new();

    public static RobotsRules DisallowAll { get; } = Of(("/", false));

    /// <summary>Reads the group for <paramref name="agent"/>, else the group for all agents.</summary>
    public static RobotsRules Parse(string text, string agent)
    {
        var own = new RobotsRules();
        var general = new RobotsRules();
        bool hasOwn = false;
        List<RobotsRules> current = [];
        bool inAgents = false;
        foreach ((string key, string value) in Lines(text))
        {
            if (key.Equals("user-agent", StringComparison.OrdinalIgnoreCase))
            {
                current = inAgents ? current : [];
                inAgents = true;
                bool isOwn = value.Equals(agent, StringComparison.OrdinalIgnoreCase);
                hasOwn |= isOwn;
                if (isOwn || value == "*")
                {
                    current.Add(isOwn ? own : general);
                }
            }
            else if (key.Equals("allow", StringComparison.OrdinalIgnoreCase) || key.Equals("disallow", StringComparison.OrdinalIgnoreCase))
            {
                inAgents = false;
                current.ForEach(group => group.Add(value, allow: key.Length == 5));
            }
        }

        return hasOwn ? own : general;
    }

    /// <summary>Whether the agent may fetch a path with its query.</summary>
    public bool Allows(string pathAndQuery)
    {
        int longest = -1;
        bool allowed = true;
        foreach ((string pattern, bool allow) in _rules)
        {
            if (pattern.Length < longest || (pattern.Length == longest && !allow) || !Matches(pattern, pathAndQuery))
            {
                continue;
            }

            longest = pattern.Length;
            allowed = allow;
        }

        return allowed;
    }

    private static RobotsRules Of(params (string Pattern, bool Allow)[] rules)
    {
        var made = new RobotsRules();
        made._rules.AddRange(rules);
        return made;
    }

    private static IEnumerable<(string Key, string Value)> Lines(string text)
    {
        using var reader = new StringReader(text);
        while (reader.ReadLine() is { } line)
        {
            string rule = line.Split('#', 2)[0];
            int colon = rule.IndexOf(':', StringComparison.Ordinal);
            if (colon > 0)
            {
                yield return (rule[..colon].Trim().TrimStart('\uFEFF'), rule[(colon + 1)..].Trim());
            }
        }
    }

    private void Add(string pattern, bool allow)
    {
        if (pattern.Length is > 0 and <= LongestPattern && _rules.Count < MostRules)
        {
            _rules.Add((pattern, allow));
        }
    }

    // The parts between the asterisks must follow each other; taking each as early as possible is enough.
    private static bool Matches(string pattern, string path)
    {
        bool toEnd = pattern.EndsWith('$');
        string[] parts = (toEnd ? pattern[..^1] : pattern).Split('*');
        if (!path.StartsWith(parts[0], StringComparison.Ordinal))
        {
            return false;
        }

        int at = parts[0].Length;
        for (int i = 1; i < parts.Length; i++)
        {
            if (toEnd && i == parts.Length - 1)
            {
                return path.Length - parts[i].Length >= at && path.EndsWith(parts[i], StringComparison.Ordinal);
            }

            int found = path.IndexOf(parts[i], at, StringComparison.Ordinal);
            if (found < 0)
            {
                return false;
            }

            at = found + parts[i].Length;
        }

        return !toEnd || at == path.Length;
    }
}
