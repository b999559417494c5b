using System.Reflection;
using System.Text;

namespace TalentGraph.Benchmarks.Corpus;

/// <summary>Templates by section, and their expansion: <c>[a|b]</c> chooses, <c>{slot}</c> asks the cast or another section.</summary>
internal sealed class Template
{
    private readonly Dictionary<string, List<string>> _sections = new(StringComparer.Ordinal);

    private Template(TextReader reader)
    {
        while (reader.ReadLine() is { } line)
        {
            string[] parts = line.Split('\t', 2);
            if (parts.Length == 2)
            {
                (_sections.TryGetValue(parts[0], out List<string>? list) ? list : _sections[parts[0]] = []).Add(parts[1]);
            }
        }
    }

    /// <summary>Loads the templates that lie beside this file.</summary>
    public static Template Load()
    {
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream("templates.txt")!); // embedded
        return new Template(reader);
    }

    /// <summary>A sentence of a section.</summary>
    public string Expand(string section, Cast cast, CorpusRandom random)
    {
        var text = new StringBuilder();
        Expand(random.Pick(_sections[section]), cast, random, text);
        return text.ToString();
    }

    private void Expand(ReadOnlySpan<char> template, Cast cast, CorpusRandom random, StringBuilder text)
    {
        for (int i = 0; i < template.Length; i++)
        {
            if (template[i] is not ('[' or '{'))
            {
                text.Append(template[i]);
                continue;
            }

            int end = i + template[i..].IndexOf(template[i] == '[' ? ']' : '}');
            ReadOnlySpan<char> inside = template[(i + 1)..end];
            if (template[i] == '{')
            {
                Fill(inside.ToString(), cast, random, text);
            }
            else
            {
                Expand(random.Pick(inside.ToString().Split('|')), cast, random, text);
            }

            i = end;
        }
    }

    private void Fill(string slot, Cast cast, CorpusRandom random, StringBuilder text)
    {
        if (_sections.TryGetValue(slot, out List<string>? choices))
        {
            Expand(random.Pick(choices), cast, random, text);
        }
        else
        {
            text.Append(cast.Fill(slot, random));
        }
    }
}
