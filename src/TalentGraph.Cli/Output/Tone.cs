namespace TalentGraph.Cli.Output;

/// <summary>What a stretch of text is, for colouring.</summary>
internal enum Tone
{
    Person,
    Firm,
    Institution,
    Hub,
    Policy,
    Technology,
    Error,
    Strong,
    Faint,
}
