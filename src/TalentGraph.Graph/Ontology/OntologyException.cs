namespace TalentGraph.Graph.Ontology;

/// <summary>An ontology file that cannot be used; the message names the line and column.</summary>
/// <param name="message">What is wrong, where, and what was expected.</param>
public sealed class OntologyException(string message) : Exception(message);
