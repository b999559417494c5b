namespace TalentGraph.Testing.Bolt;

/// <summary>One line of a conversation.</summary>
/// <param name="Number">Its number in the script, from 1.</param>
/// <param name="Speaker">C for the client, S for the server.</param>
/// <param name="Word">The message's name, or what the server does, in angle brackets.</param>
/// <param name="Rest">The message's fields as JSON, or the argument of what the server does.</param>
public sealed record ScriptLine(int Number, char Speaker, string Word, string Rest)
{
    /// <inheritdoc/>
    public override string ToString() => $"line {Number}, {Speaker}: {Word} {Rest}".TrimEnd();
}
