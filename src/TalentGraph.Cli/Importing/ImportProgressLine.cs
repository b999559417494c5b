using System.Globalization;
using TalentGraph.Cli.Output;
using TalentGraph.Ingestion.Import;

namespace TalentGraph.Cli.Importing;

/// <summary>Tells how far an import is: one line that writes over itself on a terminal, else a plain line every few seconds.</summary>
internal sealed class ImportProgressLine(Terminal terminal, TimeProvider clock) : IProgress<ImportProgress>
{
    private const string EraseLine = "\r\u001b[2K";

    private static readonly TimeSpan TerminalPause = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan PlainPause = TimeSpan.FromSeconds(5);

    private readonly Lock _lock = new();
    private readonly long _start = clock.GetTimestamp();
    private TimeSpan _last = TimeSpan.Zero;
    private bool _isShown;

    public void Report(ImportProgress value)
    {
        lock (_lock)
        {
            TimeSpan elapsed = clock.GetElapsedTime(_start);
            if (elapsed - _last < (terminal.ErrorIsTerminal ? TerminalPause : PlainPause))
            {
                return;
            }

            _last = elapsed;
            Show(Line(value, elapsed));
        }
    }

    /// <summary>Clears the line, so that what follows starts at its beginning.</summary>
    public void Finish()
    {
        lock (_lock)
        {
            if (_isShown)
            {
                terminal.Error.Write(EraseLine);
                _isShown = false;
            }
        }
    }

    internal static string Line(ImportProgress progress, TimeSpan elapsed)
    {
        double rate = elapsed > TimeSpan.Zero ? progress.Read / elapsed.TotalSeconds : 0;
        string line = string.Create(
            CultureInfo.InvariantCulture,
            $"{progress.Read:N0} articles, {rate:N0}/s, {progress.Entities:N0} entities, {progress.Claims:N0} claims, {progress.Rejected:N0} rejected");
        return progress is { BytesInAll: > 0 and { } all, BytesRead: > 0 } ? line + Share(progress.BytesRead, all, elapsed) : line;
    }

    // What was read runs ahead of what is written by a batch or two, so the estimate is a little short.
    private static string Share(long read, long all, TimeSpan elapsed)
    {
        double share = Math.Min(1, (double)read / all);
        TimeSpan left = elapsed * ((1 - share) / share);
        string time = left >= TimeSpan.FromHours(1) ? left.ToString(@"h\:mm\:ss", CultureInfo.InvariantCulture) : left.ToString(@"m\:ss", CultureInfo.InvariantCulture);
        return string.Create(CultureInfo.InvariantCulture, $", {share * 100:0} %, {time} left");
    }

    private void Show(string line)
    {
        if (terminal.ErrorIsTerminal)
        {
            terminal.Error.Write(EraseLine + line);
            _isShown = true;
        }
        else
        {
            terminal.Error.WriteLine(line);
        }
    }
}
