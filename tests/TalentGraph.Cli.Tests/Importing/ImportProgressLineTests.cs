using TalentGraph.Cli.Importing;
using TalentGraph.Cli.Output;
using TalentGraph.Ingestion.Import;
using TalentGraph.Testing;

namespace TalentGraph.Cli.Tests.Importing;

public sealed class ImportProgressLineTests : IDisposable
{
    private static readonly ImportProgress Half = new(1200, 1100, 0, 100, 3, 9000, 2100, 500, 1000);

    private readonly ManualTimeProvider _clock = new(DateTimeOffset.UnixEpoch);
    private readonly StringWriter _error = new() { NewLine = "\n" };

    public void Dispose() => _error.Dispose();

    [Fact]
    public void A_line_tells_rate_counts_share_and_time_left() =>
        Assert.Equal(
            "1,200 articles, 20/s, 9,000 entities, 2,100 claims, 3 rejected, 50 %, 1:00 left",
            ImportProgressLine.Line(Half, TimeSpan.FromMinutes(1)));

    [Fact]
    public void Without_a_known_size_there_is_no_share() =>
        Assert.Equal(
            "1,200 articles, 20/s, 9,000 entities, 2,100 claims, 3 rejected",
            ImportProgressLine.Line(Half with { BytesInAll = null }, TimeSpan.FromMinutes(1)));

    [Fact]
    public void Piped_it_is_one_plain_line_every_five_seconds()
    {
        var line = new ImportProgressLine(Terminal(isTerminal: false), _clock);
        for (int second = 0; second < 11; second++)
        {
            _clock.Advance(TimeSpan.FromSeconds(1));
            line.Report(Half);
        }

        line.Finish();

        string[] lines = _error.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(2, lines.Length);
        Assert.DoesNotContain('\u001b', _error.ToString());
    }

    [Fact]
    public void On_a_terminal_it_writes_over_itself_and_is_gone_at_the_end()
    {
        var line = new ImportProgressLine(Terminal(isTerminal: true), _clock);
        _clock.Advance(TimeSpan.FromSeconds(1));
        line.Report(Half);

        line.Finish();

        Assert.StartsWith("\r\u001b[2K1,200 articles", _error.ToString(), StringComparison.Ordinal);
        Assert.EndsWith("\r\u001b[2K", _error.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain('\n', _error.ToString());
    }

    private Terminal Terminal(bool isTerminal) => new()
    {
        Output = Stream.Null,
        Out = TextWriter.Null,
        Error = _error,
        Input = Stream.Null,
        ErrorIsTerminal = isTerminal,
    };
}
