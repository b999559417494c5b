namespace TalentGraph.Graph.Model;

/// <summary>A period in which a relationship is said to hold.</summary>
/// <param name="From">First date; absent when open.</param>
/// <param name="To">Last date, inclusive; absent when open.</param>
/// <param name="Status">How the text sees it.</param>
public readonly record struct Period(PartialDate? From, PartialDate? To, TemporalStatus Status);
