using TalentGraph.Cli;
using TalentGraph.Cli.Output;

using var interrupts = new Interrupts();
return await CommandLine.RunAsync(args, CliContext.OfProcess(Terminal.OfProcess()), interrupts.Token);
