using System.Diagnostics;
using System.Text;
using TalentGraph.Ingestion.Articles;
using TalentGraph.Ingestion.Import;
using TalentGraph.Ingestion.Inputs;

namespace TalentGraph.Ingestion.Tests.Import;

/// <summary>Each hostile file is reported in one line with its reason, and all else is imported.</summary>
public sealed class HostileFilesTests : IDisposable
{
    private const string Story = "Brindleworth hires in Leeds\nBrindleworth Robotics said on Monday that it would hire forty engineers in Leeds.\n";

    private readonly TemporaryFolder _folder = new();

    public HostileFilesTests() => _folder.Add("zz-good.txt", Story);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task An_empty_file()
    {
        _folder.Add("a.txt", "");
        _folder.Add("b.jsonl", "");
        _folder.Add("c.html", " \n ");

        Assert.Equal(
            [
                "a.txt: it is empty, or a pipe or device",
                "b.jsonl: it is empty, or a pipe or device",
                "c.html: the page has no text; pages that are built by scripts cannot be read",
            ],
            await RejectionsAsync());
    }

    [Fact]
    public async Task A_line_of_100_megabytes_is_not_held_in_memory()
    {
        foreach (string name in (string[])["a.txt", "b.jsonl", "c.json"])
        {
            await WriteLongLineAsync(name);
        }

        Assert.Equal(
            [
                "a.txt: it is larger than 16 MiB, the limit for one input",
                "b.jsonl:1: the line is longer than 16 MiB",
                "c.json: it is larger than 16 MiB, the limit for one input",
            ],
            await RejectionsAsync(expectedArticles: 2));
    }

    [Fact]
    public async Task Bytes_that_are_no_text()
    {
        _folder.Add("a-nul.txt", Encoding.ASCII.GetBytes("Brindleworth hires\0 in Leeds, it said on Monday"));
        _folder.Add("b-invalid.txt", [.. Encoding.ASCII.GetBytes("Brindleworth "), 0xC3, 0x28, .. Encoding.ASCII.GetBytes(" hires in Leeds")]);
        _folder.Add("c-utf16-unmarked.txt", Encoding.Unicode.GetBytes(Story));
        _folder.Add("d-binary.txt", [0x7F, 0x45, 0x4C, 0x46, 2, 1, 1, 0, 0, 0]);

        Assert.Equal(
            [
                "a-nul.txt: it is no text: control character U+0000 at position 18",
                "b-invalid.txt: byte 13 is not valid UTF-8; save the file as UTF-8",
                "c-utf16-unmarked.txt: it is no text: control character U+0000 at position 1; if it is UTF-16 without byte order mark, save it as UTF-8",
                "d-binary.txt: it is no text: control character U+0002 at position 4",
            ],
            await RejectionsAsync());
    }

    [Fact]
    public async Task Utf_16_with_byte_order_mark_is_read()
    {
        _folder.Add("a-le.txt", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Story)]);
        _folder.Add("b-be.txt", [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(Story)]);
        var writer = new FakeWriter();

        Assert.Empty((await ImportAsync(writer)).Rejections);
        Assert.All(writer.Readings.Values, reading => Assert.Equal(Story, reading.Article.Text));
    }

    [Fact]
    public async Task Hostile_json()
    {
        string nested = string.Concat(Enumerable.Repeat("[", 100_000));
        _folder.Add("a-deep.json", nested);
        _folder.Add(
            "b.jsonl",
            $$"""
            {"text":"{{nested}}
            {"text":"Brindleworth hires \u0000 engineers in Leeds"}
            {"text":"Brindleworth hires \ud800 engineers in Leeds"}
            {"title":"no text"}
            7
            {"text":"Brindleworth Robotics hires forty engineers in Leeds","published":"05/06/2026"}
            {"text":"Brindleworth Robotics hires forty engineers in York","url":7}
            """);

        Assert.Equal(
            [
                "a-deep.json: it is not valid JSON at line 1, byte 33: The maximum configured depth of 32 has been exceeded.",
                "b.jsonl:1: it is not valid JSON at line 1, byte 100010: Expected end of string, but instead reached end of data.",
                "b.jsonl:2: it is no text: control character U+0000 at position 19",
                "b.jsonl:3: a text holds an escape that is half a character",
                "b.jsonl:4: it has neither \"text\" nor \"html\"",
                "b.jsonl:5: expected an object with \"text\" or \"html\", found number",
                "b.jsonl:6: \"published\" is \"05/06/2026\"; expected yyyy, yyyy-MM, yyyy-MM-dd or an ISO 8601 time",
            ],
            await RejectionsAsync(expectedArticles: 2));
    }

    [Fact]
    public async Task Links_that_lead_round_or_nowhere_and_links_to_folders()
    {
        File.CreateSymbolicLink(Path.Combine(_folder.Path, "a.txt"), "b.txt");
        File.CreateSymbolicLink(Path.Combine(_folder.Path, "b.txt"), "a.txt");
        File.CreateSymbolicLink(Path.Combine(_folder.Path, "c.txt"), "missing.txt");
        Directory.CreateSymbolicLink(Path.Combine(_folder.Path, "d"), ".");

        Assert.Equal(
            [
                "a.txt: it is a link that leads round in a circle",
                "b.txt: it is a link that leads round in a circle",
                "c.txt: it is a link that leads to no file",
                "d: links to folders are not followed; name the folder itself",
            ],
            await RejectionsAsync());
    }

    [Fact]
    public async Task A_pipe_does_not_block()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "named pipes are no files on Windows");
        using (var mkfifo = Process.Start("mkfifo", Path.Combine(_folder.Path, "a.txt")))
        {
            await mkfifo.WaitForExitAsync(TestContext.Current.CancellationToken);
        }

        Assert.Equal(["a.txt: it is empty, or a pipe or device"], await RejectionsAsync());
    }

    [Fact]
    public async Task A_file_that_may_not_be_read()
    {
        // Permissions do not bind every user, so the refusal of the system is played.
        var input = new RawInput(
            "a.txt", InputFormat.Text, _ => throw new UnauthorizedAccessException("Access to the path 'a.txt' is denied."));

        (byte[]? bytes, string reason) = await InputBytes.ReadAsync(input, 1000, TestContext.Current.CancellationToken);

        Assert.Null(bytes);
        Assert.Equal("it cannot be read: Access to the path 'a.txt' is denied.", reason);
    }

    [Fact]
    public async Task Names_with_line_breaks_and_escapes_stay_in_one_line()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "such names are not legal on Windows");
        _folder.Add("a\n\u001b[31mb\u202e.txt", "");

        Assert.Equal(["a\uFFFD\uFFFD[31mb\uFFFD.txt: it is empty, or a pipe or device"], await RejectionsAsync());
    }

    [Fact]
    public async Task Formats_that_come_later_are_named()
    {
        _folder.Add("a.pdf", "%PDF");
        _folder.Add("b.rss", "<rss/>");
        _folder.Add("c.exe", "MZ");

        Assert.Equal(
            [
                "a.pdf: PDF files are not supported yet; save the article as .txt, .md, .html or .jsonl",
                "b.rss: RSS feeds are not supported yet; save the article as .txt, .md, .html or .jsonl",
                "c.exe: files named \"*.exe\" are not read; expected .txt, .md, .html, .htm, .json or .jsonl",
            ],
            await RejectionsAsync());
    }

    private async Task<IEnumerable<string>> RejectionsAsync(int expectedArticles = 1)
    {
        var writer = new FakeWriter();
        ImportOutcome outcome = await ImportAsync(writer);

        Assert.Equal(expectedArticles, writer.Readings.Count);
        Assert.Equal(outcome.Totals.BytesInAll, outcome.Totals.BytesRead);
        return outcome.Rejections.Select(rejection => $"{rejection.Source}: {rejection.Reason}");
    }

    private Task<ImportOutcome> ImportAsync(FakeWriter writer) => new ArticleImporter(writer, new SilentExtractor(), TimeProvider.System)
        .ImportAsync(new ImportSource().AddPath(_folder.Path), new ImportOptions(), null, TestContext.Current.CancellationToken);

    private async Task WriteLongLineAsync(string name)
    {
        await using FileStream file = File.Create(Path.Combine(_folder.Path, name));
        byte[] chunk = new byte[1024 * 1024];
        chunk.AsSpan().Fill((byte)'x');
        for (int i = 0; i < 100; i++)
        {
            await file.WriteAsync(chunk, TestContext.Current.CancellationToken);
        }

        await file.WriteAsync(
            "\n{\"text\":\"Brindleworth Robotics hires forty engineers in Leeds\"}\n"u8.ToArray(), TestContext.Current.CancellationToken);
    }
}
