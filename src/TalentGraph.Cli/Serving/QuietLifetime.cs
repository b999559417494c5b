using Microsoft.Extensions.Hosting;

namespace TalentGraph.Cli.Serving;

/// <summary>Leaves signals to the program: the usual lifetime would swallow a second Ctrl-C.</summary>
internal sealed class QuietLifetime : IHostLifetime
{
    public Task WaitForStartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
