using System.Text;

namespace TalentGraph.Cli.Output;

/// <summary>The program's streams, and what they can show. Nothing else in the program writes to the console.</summary>
internal sealed class Terminal
{
    private const string Reset = "\u001b[0m";

    /// <summary>Standard output as bytes, for exports and JSON.</summary>
    public required Stream Output { get; init; }

    /// <summary>Standard output as text; it flushes itself.</summary>
    public required TextWriter Out { get; init; }

    /// <summary>Messages and progress; it flushes itself.</summary>
    public required TextWriter Error { get; init; }

    /// <summary>Standard input.</summary>
    public required Stream Input { get; init; }

    /// <summary>Whether standard output is a terminal.</summary>
    public bool OutIsTerminal { get; init; }

    /// <summary>Whether messages go to a terminal, where a line can be written over.</summary>
    public bool ErrorIsTerminal { get; init; }

    /// <summary>Whether the user asked for no colours, see https://no-color.org.</summary>
    public bool NoColour { get; init; }

    public static Terminal OfProcess()
    {
        Stream output = Console.OpenStandardOutput();
        return new Terminal
        {
            Output = output,
            Out = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { AutoFlush = true, NewLine = "\n" },
            Error = new StreamWriter(Console.OpenStandardError(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { AutoFlush = true, NewLine = "\n" },
            Input = Console.OpenStandardInput(),
            OutIsTerminal = !Console.IsOutputRedirected,
            ErrorIsTerminal = !Console.IsErrorRedirected,
            NoColour = Environment.GetEnvironmentVariable("NO_COLOR") is { Length: > 0 }
                || Environment.GetEnvironmentVariable("TERM") == "dumb",
        };
    }

    /// <summary>The text in the colours of its tone, where standard output shows colours.</summary>
    public string Paint(Tone tone, string text) => OutIsTerminal && !NoColour ? Coloured(tone, text) : text;

    /// <summary>Tells an error in one line.</summary>
    public Task WriteErrorAsync(string message)
    {
        string label = ErrorIsTerminal && !NoColour ? Coloured(Tone.Error, "talentgraph:") : "talentgraph:";
        return Error.WriteLineAsync($"{label} {SafeText.Line(message)}");
    }

    private static string Coloured(Tone tone, string text) => $"\u001b[{CodeOf(tone)}m{text}{Reset}";

    private static string CodeOf(Tone tone) => tone switch
    {
        Tone.Person => "1;33",
        Tone.Firm => "1;34",
        Tone.Institution => "1;36",
        Tone.Hub => "1;32",
        Tone.Policy => "1;35",
        Tone.Technology => "4",
        Tone.Error => "1;31",
        Tone.Strong => "1",
        _ => "2",
    };
}
