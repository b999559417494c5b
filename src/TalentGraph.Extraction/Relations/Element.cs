using TalentGraph.Extraction.Lexicon;

namespace TalentGraph.Extraction.Relations;

/// <summary>One element of a pattern over the tokens of a sentence.</summary>
internal abstract record Element;

/// <summary>A word of a set.</summary>
/// <param name="Words">The words.</param>
/// <param name="Optional">Whether it may be absent.</param>
internal sealed record WordElement(WordSet Words, bool Optional) : Element;

/// <summary>A noun phrase with one or more mentions of some kinds.</summary>
/// <param name="Name">S, O or F: the role in the claim; X is matched and forgotten.</param>
/// <param name="Kinds">What fits.</param>
/// <param name="Optional">Whether it may be absent.</param>
internal sealed record SlotElement(char Name, SlotKinds Kinds, bool Optional) : Element;

/// <summary>Up to <paramref name="Most"/> tokens of one clause.</summary>
/// <param name="Most">How many at most.</param>
/// <param name="Over">What names may be among them.</param>
internal sealed record GapElement(int Most, GapOver Over) : Element;

/// <summary>Auxiliaries and adverbs before a verb, none or several.</summary>
internal sealed record FillerElement : Element;

/// <summary>An apposition or relative clause between commas, or a bracket; may be absent.</summary>
internal sealed record AppositionElement : Element;

/// <summary>A comma and a relative pronoun, which speaks of the last name before it.</summary>
internal sealed record RelativeElement : Element;

/// <summary>A description of a position, such as "a former senior engineer"; kept as the role.</summary>
internal sealed record RoleElement : Element;

/// <summary>No token: the phrase that starts here must not hang on a preposition or a longer list.</summary>
internal sealed record ClauseStartElement : Element;

/// <summary>No token: a clause ends here, or the next word is none of <paramref name="Not"/>.</summary>
internal sealed record AheadElement(WordSet? Not) : Element;
