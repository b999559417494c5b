namespace TalentGraph.Benchmarks.NearCopies;

/// <summary>Edits a text as desks do.</summary>
/// <param name="text">The text.</param>
/// <param name="other">A text that words and surroundings are taken from.</param>
/// <param name="random">What decides where.</param>
internal sealed class TextEditor(string text, string other, Random random)
{
    public TextEditor Then(Func<TextEditor, string> edit) => new(edit(this), other, random);

    public string AddFurniture() =>
        "By our staff in the capital\nUpdated this morning\n\n" + text + "\n\nAdditional reporting by our desk. Sign up for our newsletter to read more.";

    public string ReplaceWords(double share)
    {
        string[] foreign = other.Split(' ');
        return string.Join(' ', text.Split(' ').Select(word => random.NextDouble() < share ? foreign[random.Next(foreign.Length)] : word));
    }

    public string CutSentences(double share) =>
        string.Join(". ", text.Split(". ").Where(_ => random.NextDouble() >= share));

    public string QuoteInto(double share) =>
        string.Join(". ", text.Split(". ").Where(_ => random.NextDouble() < share)) + ". " + other;
}
