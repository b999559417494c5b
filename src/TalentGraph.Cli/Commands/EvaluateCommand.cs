using System.CommandLine;
using TalentGraph.Cli.Help;
using TalentGraph.Cli.Output;
using TalentGraph.Evaluation.Gold;
using TalentGraph.Evaluation.NameRecognition;
using TalentGraph.Evaluation.Training.Relations;
using TalentGraph.Extraction.Tagging;

namespace TalentGraph.Cli.Commands;

/// <summary><c>evaluate</c>: scores the extractor against annotated articles, or the name tagger against annotated names.</summary>
internal static class EvaluateCommand
{
    public static Command Create(CliContext context)
    {
        var gold = new Option<string?>("--gold") { Description = "Folder of gold data, one JSON file an article: scores the extractor", HelpName = "DIR" };
        var texts = new Option<string?>("--texts") { Description = "Folder of the article texts; default: the folder above the gold data", HelpName = "DIR" };
        var names = new Option<string?>("--ner")
        {
            Description = "Set of annotated names (.iob2, .conllu, .json, token and tag columns, or a folder of annotated articles): scores the name tagger",
            HelpName = "PATH",
        };
        var folds = new Option<int?>("--cross-validate")
        {
            Description = "With --gold: scores each article by a relation model that was trained on the other folds only; the number of folds",
            HelpName = "N",
        };
        Option<bool> json = CommonOptions.Json();
        var command = new DocumentedCommand(
            "evaluate",
            "Score the extractor against annotated articles: precision, recall, qualifiers, traps, verbatim quotes",
            new Example("talentgraph evaluate --gold data/annotated/train --texts data/annotated/train", "tables and the worst errors"),
            new Example("talentgraph evaluate --gold gold --texts articles --json", "the same figures for a machine"),
            new Example("talentgraph evaluate --gold data/annotated/train --texts data/annotated/train --cross-validate 5", "what training is worth on unseen articles"),
            new Example("talentgraph evaluate --ner en_ewt-ud-test.iob2", "recognition of names by itself"))
        {
            gold,
            texts,
            names,
            folds,
            json,
        };
        command.SetAction((result, token) => (result.GetValue(gold), result.GetValue(names)) switch
        {
            ({ } folder, null) => ScoreArticlesAsync(context, folder, result.GetValue(texts), result.GetValue(folds), result.GetValue(json), token),
            (null, { } set) => ScoreNamesAsync(context, set, result.GetValue(json), token),
            _ => throw new CliException("Give either --gold DIR or --ner PATH.", ExitCode.Usage),
        });
        return command;
    }

    private static async Task<int> ScoreArticlesAsync(
        CliContext context, string gold, string? texts, int? folds, bool json, CancellationToken cancellationToken)
    {
        if (!Directory.Exists(gold))
        {
            throw new CliException($"There is no folder \"{gold}\".", ExitCode.Usage);
        }

        string folder = texts ?? Path.GetDirectoryName(Path.GetFullPath(gold)) ?? gold;
        GoldReport report = folds is { } parts
            ? await CrossValidateAsync(gold, folder, parts, cancellationToken)
            : await new GoldScorer(context.Extractor).ScoreFolderAsync(gold, folder, cancellationToken);
        if (report.Articles == 0)
        {
            throw new CliException($"The folder \"{gold}\" holds no *.json file.", ExitCode.Usage);
        }

        if (json)
        {
            await JsonDocumentOutput.WriteAsync(context.Terminal, writer => GoldReportJson.Write(writer, report), cancellationToken);
        }
        else
        {
            await context.Terminal.Out.WriteAsync(SafeText.Block(GoldReportText.Format(report)));
        }

        return ExitCode.Ok;
    }

    private static async Task<GoldReport> CrossValidateAsync(string gold, string texts, int folds, CancellationToken cancellationToken)
    {
        IReadOnlyList<AnnotatedArticle> articles = await AnnotatedArticle.ReadFolderAsync(gold, texts, cancellationToken);
        return folds >= 2 && articles.Count >= 2 * folds
            ? RelationTrainer.CrossValidate(articles, folds, new RelationTrainingOptions(), cancellationToken)
            : throw new CliException(
                $"{folds} folds of {articles.Count} articles were asked for; give --cross-validate 2 or more, and two articles a fold.", ExitCode.Usage);
    }

    private static async Task<int> ScoreNamesAsync(CliContext context, string path, bool json, CancellationToken cancellationToken)
    {
        if (!Path.Exists(path))
        {
            throw new CliException($"There is no file or folder \"{path}\".", ExitCode.Usage);
        }

        NameRecognitionReport report = NameRecognitionScorer.Score(
            NameRecognitionSet.Read(path), new TaggerRecognizer(NameTagger.LoadShipped()));
        if (json)
        {
            await JsonDocumentOutput.WriteAsync(context.Terminal, writer => NameReport.Write(writer, report), cancellationToken);
        }
        else
        {
            await context.Terminal.Out.WriteAsync(SafeText.Block(NameReport.Format(report)));
        }

        return ExitCode.Ok;
    }
}
