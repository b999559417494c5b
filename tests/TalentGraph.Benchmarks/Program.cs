using BenchmarkDotNet.Running;
using TalentGraph.Benchmarks.GraphQL;

// graphql-host URL serves the bench host; anything else goes to BenchmarkDotNet.
if (args is ["graphql-host", var url])
{
    await BenchHost.RunAsync(url);
}
else
{
    BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
}
