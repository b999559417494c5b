namespace TalentGraph.Ingestion.Inputs;

/// <summary>How the bytes of an input are read.</summary>
internal enum InputFormat
{
    /// <summary>Plain text or Markdown.</summary>
    Text,

    /// <summary>A web page.</summary>
    Html,

    /// <summary>One JSON object, or an array of objects.</summary>
    Json,

    /// <summary>One JSON object a line.</summary>
    JsonLines,
}
