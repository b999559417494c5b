namespace TalentGraph.Benchmarks.Corpus;

/// <summary>How large a corpus is.</summary>
/// <param name="Articles">Articles.</param>
/// <param name="Words">Words between blanks, in all.</param>
/// <param name="Tokens">Words without their punctuation, and each mark of punctuation, in all.</param>
/// <param name="MedianWords">Words of the middle article.</param>
internal sealed record CorpusMeasure(int Articles, long Words, long Tokens, int MedianWords);
