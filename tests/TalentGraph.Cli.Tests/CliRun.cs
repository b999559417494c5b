using System.Text;
using TalentGraph.Cli.Output;
using TalentGraph.Testing;

namespace TalentGraph.Cli.Tests;

/// <summary>Runs the program in this process, with streams in memory and a folder of its own for stores and articles.</summary>
internal sealed class CliRun : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("talentgraph-cli");
    private readonly Dictionary<string, string> _variables = new(StringComparer.Ordinal);

    public string Out { get; private set; } = "";

    public string Error { get; private set; } = "";

    public bool OnTerminal { get; init; }

    public bool NoColour { get; init; }

    public Stream Input { get; set; } = Stream.Null;

    public string Store => "sqlite:" + PathOf("graph.db");

    public void Dispose() => _folder.Delete(recursive: true);

    public void Set(string variable, string value) => _variables[variable] = value;

    public string PathOf(string name) => Path.Combine(_folder.FullName, name);

    public string Article(string name, string text)
    {
        string path = PathOf(name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!); // below the test's folder
        File.WriteAllText(path, text);
        return path;
    }

    public async Task<int> RunAsync(params string[] args)
    {
        using var output = new MemoryStream();
        await using var error = new StringWriter();
        int exitCode = await CommandLine.RunAsync(args, Context(output, error), TestContext.Current.CancellationToken);
        Out = Encoding.UTF8.GetString(output.ToArray());
        Error = error.ToString();
        return exitCode;
    }

    public CliContext Context(Stream output, TextWriter error) => new(
        new Terminal
        {
            Output = output,
            Out = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { AutoFlush = true },
            Error = error,
            Input = Input,
            OutIsTerminal = OnTerminal,
            ErrorIsTerminal = OnTerminal,
            NoColour = NoColour,
        },
        new ManualTimeProvider(new DateTimeOffset(2026, 6, 1, 12, 0, 0, TimeSpan.Zero)),
        name => _variables.GetValueOrDefault(name));
}
