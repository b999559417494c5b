using BenchmarkDotNet.Running;
using TalentGraph.Benchmarks.Corpus;
using TalentGraph.Benchmarks.GraphQL;

// graphql-host URL serves the bench host, corpus, import-corpus and crash-import are of CorpusCommand; anything else goes to BenchmarkDotNet.
if (args is ["graphql-host", var url])
{
    await BenchHost.RunAsync(url);
}
else if (args is ["corpus" or "import-corpus" or "crash-import" or "import-into", ..])
{
    Environment.ExitCode = await CorpusCommand.RunAsync(args, Console.Out, CancellationToken.None);
}
else
{
    BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
}
