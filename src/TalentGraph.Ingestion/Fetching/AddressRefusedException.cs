namespace TalentGraph.Ingestion.Fetching;

/// <summary>A host leads only to addresses that may not be connected to.</summary>
internal sealed class AddressRefusedException(string message) : IOException(message);
