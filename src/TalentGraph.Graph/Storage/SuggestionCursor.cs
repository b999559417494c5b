using System.Buffers.Text;
using System.Globalization;
using System.Text;
using TalentGraph.Graph.Model;

namespace TalentGraph.Graph.Storage;

/// <summary>The place of a suggestion in the list of suggestions.</summary>
internal sealed record SuggestionCursor(double Score, string Left, string Right)
{
    private const string Order = "suggestions";

    public static SuggestionCursor Of(Judgement suggestion) => new(suggestion.Score, suggestion.Left, suggestion.Right);

    /// <exception cref="BadCursorException">It is no cursor of this list.</exception>
    public static SuggestionCursor Parse(string text)
    {
        string[] parts = Base64Url.IsValid(text) ? Encoding.UTF8.GetString(Base64Url.DecodeFromChars(text)).Split('\n') : [];
        return parts is [Order, var score, var left, var right]
            && double.TryParse(score, NumberStyles.Float, CultureInfo.InvariantCulture, out double value)
            ? new SuggestionCursor(value, left, right)
            : throw new BadCursorException(
                $"\"{text}\" is no cursor of the list of suggestions; take one from its answer, or begin without.");
    }

    public override string ToString() => Base64Url.EncodeToString(
        Encoding.UTF8.GetBytes(string.Join('\n', Order, Score.ToString("R", CultureInfo.InvariantCulture), Left, Right)));
}
