using System.Runtime.CompilerServices;
using TalentGraph.Ingestion.Inputs;
using TalentGraph.Ingestion.Pages;

namespace TalentGraph.Ingestion.Articles;

/// <summary>Reads the articles of one input; what cannot be read becomes a rejection with its reason, never an exception.</summary>
internal sealed class ArticleReader(IngestionLimits limits)
{
    public async IAsyncEnumerable<DraftOrRejection> ReadAsync(
        RawInput input, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        if (input.Format == InputFormat.JsonLines)
        {
            await foreach (DraftOrRejection result in JsonLinesReader.ReadAsync(input, limits, cancellationToken))
            {
                yield return Checked(result);
            }

            yield break;
        }

        (byte[]? bytes, string reason) = await InputBytes.ReadAsync(input, limits.MaxInputBytes, cancellationToken);
        if (bytes is null)
        {
            yield return DraftOrRejection.Rejected(input.Source, reason);
            yield break;
        }

        foreach (DraftOrRejection result in Read(input, bytes))
        {
            yield return Checked(result);
        }
    }

    private IEnumerable<DraftOrRejection> Read(RawInput input, byte[] bytes)
    {
        if (bytes.Length == 0)
        {
            return [DraftOrRejection.Rejected(input.Source, "it is empty")];
        }

        if (!TextDecoder.TryDecode(bytes, input.Charset, input.Format == InputFormat.Html, out string text, out string reason))
        {
            return [DraftOrRejection.Rejected(input.Source, reason)];
        }

        return input.Format switch
        {
            InputFormat.Json => JsonArticles.ReadDocument(input.Source, text, limits),
            InputFormat.Html => [HtmlArticle.Read(input.Source, input.Url, text)],
            _ => [DraftOrRejection.Read(new ArticleDraft(input.Source, text) { Url = input.Url })],
        };
    }

    private DraftOrRejection Checked(DraftOrRejection result)
    {
        if (result.Draft is not { } draft)
        {
            return result;
        }

        if (draft.Text.Length > limits.MaxTextLength)
        {
            return DraftOrRejection.Rejected(
                draft.Source, $"its text has {draft.Text.Length:N0} characters, more than the {limits.MaxTextLength:N0} of one article; split it");
        }

        // Escapes of JSON and HTML can bring in what the decoder would have refused.
        if (!TextDecoder.IsText(draft.Text, out string reason))
        {
            return DraftOrRejection.Rejected(draft.Source, reason);
        }

        return draft.Text.AsSpan().Trim().Length < limits.MinTextLength
            ? DraftOrRejection.Rejected(draft.Source, $"its text is shorter than {limits.MinTextLength} characters")
            : result;
    }
}
