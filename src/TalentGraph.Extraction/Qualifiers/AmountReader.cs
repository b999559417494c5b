using System.Globalization;
using TalentGraph.Extraction.Relations;
using TalentGraph.Extraction.Text;
using TalentGraph.Graph.Model;

namespace TalentGraph.Extraction.Qualifiers;

/// <summary>Reads the one sum of money of a sentence.</summary>
internal static class AmountReader
{
    /// <summary>The sum, or <see langword="null"/> when there is none or more than one.</summary>
    public static Amount? Read(SentenceView view)
    {
        Amount? found = null;
        for (int i = view.Sentence.First; i < view.Sentence.End; i++)
        {
            if (At(view, i, out int end) is not { } amount)
            {
                continue;
            }

            if (found is not null)
            {
                return null;
            }

            found = amount;
            i = end - 1;
        }

        return found;
    }

    private static Amount? At(SentenceView view, int at, out int end)
    {
        end = at;
        string? currency = Symbol(view, at);
        int number = currency is null ? at : at + 1;
        if (number >= view.Sentence.End || view.Article.Tokens.Tokens[number].Kind != TokenKind.Number)
        {
            return null;
        }

        end = number + 1;
        decimal scale = end < view.Sentence.End ? Scale(view.Article.Tokens.Of(end)) : 1;
        end += scale > 1 ? 1 : 0;
        if (currency is null && (end >= view.Sentence.End || (currency = Word(view.Article.Tokens.Of(end))) is null))
        {
            return null;
        }

        end += Symbol(view, at) is null ? 1 : 0;
        string digits = view.Article.Slice(number, number + 1).Replace(",", "", StringComparison.Ordinal);
        decimal? value = decimal.TryParse(digits, NumberStyles.Number, CultureInfo.InvariantCulture, out decimal parsed) && parsed < 1_000_000_000
            ? parsed * scale
            : null;
        return new Amount(view.Article.Slice(at, end), value, currency, IsApproximate(view, at));
    }

    private static string? Symbol(SentenceView view, int at) => view.Article.Tokens.Of(at) switch
    {
        "$" => "USD",
        "€" => "EUR",
        "£" => "GBP",
        "¥" => null,
        "₹" => "INR",
        "₩" => "KRW",
        "EUR" or "USD" or "GBP" or "NOK" or "CHF" or "CNY" or "JPY" or "INR" or "SEK" or "DKK" or "SGD" => view.Article.Slice(at, at + 1),
        _ => null,
    };

    private static string? Word(ReadOnlySpan<char> word) => word switch
    {
        "dollars" => "USD",
        "euros" => "EUR",
        "pounds" => "GBP",
        "yuan" or "renminbi" => "CNY",
        "yen" => "JPY",
        "won" => "KRW",
        "rupees" => "INR",
        "francs" => "CHF",
        "kronor" => "SEK",
        _ => null,
    };

    private static decimal Scale(ReadOnlySpan<char> word) => word switch
    {
        "thousand" => 1_000,
        "million" or "mn" or "m" => 1_000_000,
        "billion" or "bn" => 1_000_000_000,
        "trillion" => 1_000_000_000_000,
        _ => 1,
    };

    private static bool IsApproximate(SentenceView view, int at)
    {
        if (at == view.Sentence.First)
        {
            return false;
        }

        return view.Article.Tokens.Of(at - 1) is "about" or "around" or "nearly" or "almost" or "roughly" or "approximately" or "over"
            or "than" or "to" or "least" or "some" or "estimated";
    }
}
