using BenchmarkDotNet.Running;
using TalentGraph.Benchmarks.Corpus;
using TalentGraph.Benchmarks.GraphQL;
using TalentGraph.Benchmarks.Import;
using TalentGraph.Benchmarks.NearCopies;
using TalentGraph.Benchmarks.Paths;
using TalentGraph.Benchmarks.Routes;

// graphql-host URL serves the bench host, corpus, import-corpus and crash-import are of CorpusCommand, write-probe COUNT BATCH FILE measures
// the writer alone, route-probe FILE measures firm to hub to policy on a store, path-probe FILE measures path searches, near-copies FOLDER… prints the table behind the threshold of
// near copies; anything else goes to BenchmarkDotNet.
if (args is ["graphql-host", var url])
{
    await BenchHost.RunAsync(url);
}
else if (args is ["corpus" or "import-corpus" or "crash-import" or "import-into", ..])
{
    Environment.ExitCode = await CorpusCommand.RunAsync(args, Console.Out, CancellationToken.None);
}
else if (args is ["write-probe", var count, var size, var file])
{
    await WriterProbe.RunAsync(
        int.Parse(count, System.Globalization.CultureInfo.InvariantCulture),
        int.Parse(size, System.Globalization.CultureInfo.InvariantCulture),
        file,
        Console.Out);
}
else if (args is ["route-probe", var store])
{
    await RouteProbe.RunAsync(store, Console.Out);
}
else if (args is ["path-probe", var graph])
{
    await PathProbe.RunAsync(graph, Console.Out);
}
else if (args is ["near-copies", .. var folders])
{
    await NearCopyTable.RunAsync(folders, Console.Out);
}
else
{
    BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
}
