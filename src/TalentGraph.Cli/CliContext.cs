using TalentGraph.Cli.Output;
using TalentGraph.Extraction;

namespace TalentGraph.Cli;

/// <summary>What commands have of the world.</summary>
/// <param name="Terminal">Where they read and write.</param>
/// <param name="Clock">The clock.</param>
/// <param name="Variable">Gives an environment variable; absent when it is not set.</param>
internal sealed record CliContext(Terminal Terminal, TimeProvider Clock, Func<string, string?> Variable)
{
    private readonly Lazy<IArticleExtractor> _extractor = new(() => new RuleExtractor());

    /// <summary>The product's extractor, loaded when first needed.</summary>
    public IArticleExtractor Extractor => _extractor.Value;

    public static CliContext OfProcess(Terminal terminal) =>
        new(terminal, TimeProvider.System, Environment.GetEnvironmentVariable);
}
