namespace TalentGraph.Ingestion.Inputs;

/// <summary>An input to read, or the reason why there is none. Exactly one of the two is present.</summary>
internal readonly record struct InputOrRejection(RawInput? Input, Rejection? Rejection)
{
    public static InputOrRejection Found(RawInput input) => new(input, null);

    public static InputOrRejection Rejected(string source, string reason) => new(null, new Rejection(source, reason));
}
