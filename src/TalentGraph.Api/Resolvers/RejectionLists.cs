using System.Globalization;
using TalentGraph.Api.Requests;
using TalentGraph.Graph.Model;
using TalentGraph.Graph.Storage;
using TalentGraph.GraphQL.Execution;

namespace TalentGraph.Api.Resolvers;

/// <summary>
/// What the extractor refused to claim from an article. The article is read again for it: that gives the same as the import, and
/// stores keep what was found, not what was not.
/// </summary>
internal static class RejectionLists
{
    // Reading takes milliseconds an article; a page of a hundred of them would take seconds.
    private const int MaxArticles = 10;

    private static readonly ListWindow<RejectionView> Window = new("REJECTIONS", view => view.Key);

    public static async ValueTask<IReadOnlyList<Page<RejectionView>?>> OfArticlesAsync(FieldContext context, IReadOnlyList<GraphArticle> parents)
    {
        if (parents.Count > MaxArticles)
        {
            throw ApiErrors.BadInput($"\"rejections\" is asked of {parents.Count} articles, each of which is read again for it; ask for at most {MaxArticles} at a time.");
        }

        PageRequest page = ConnectionArguments.Read(context);
        IReadOnlyDictionary<string, GraphArticle> texts = await context.Reader.GetArticlesAsync(
            [.. parents.Select(parent => parent.Article.Id)], withText: true, context.CancellationToken);
        List<Page<RejectionView>?> pages = [];
        foreach (GraphArticle parent in parents)
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            IReadOnlyList<RejectionView>? views = Read(context, texts[parent.Article.Id].Article);
            pages.Add(views is null ? null : await Loads.CursorCheckedAsync(() => Task.FromResult(Window.Of(views, page))));
        }

        return pages;
    }

    // Another version would refuse other things than the one that read what is stored.
    private static IReadOnlyList<RejectionView>? Read(FieldContext context, Article article) =>
        context.Services.Imports.Extractor.Version == article.Extractor
            ? [.. context.Services.Imports.Extractor.Read(article).Abstentions.Select(one => new RejectionView(one, article.Text))]
            : null;

    /// <summary>A rejection with its words.</summary>
    internal sealed record RejectionView(Abstention Abstention, string Text)
    {
        public string Key => string.Create(
            CultureInfo.InvariantCulture,
            $"{Abstention.Sentence.Start} {Abstention.Type} {Abstention.Subject?.Start} {Abstention.Object?.Start}");

        public string Quote => Abstention.Sentence.In(Text);

        public string InWords => RejectionWords.Of(Abstention, Words(Abstention.Subject), Words(Abstention.Object));

        public MarkedText? Mark(TextSpan? span) => span is { } words ? new MarkedText(words.In(Text), words) : null;

        private string? Words(TextSpan? span) => span?.In(Text);
    }
}
