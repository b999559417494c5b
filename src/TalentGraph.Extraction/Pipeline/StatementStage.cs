using TalentGraph.Extraction.Lexicon;

namespace TalentGraph.Extraction.Pipeline;

/// <summary>Finds what named speakers are quoted as saying.</summary>
internal sealed class StatementStage(ExtractionLexicon lexicon) : IStage
{
    private readonly Statements.StatementReader _reader = new(lexicon.Classes);

    public Part Needs => Part.Text | Part.Mentions | Part.Entities;

    public Part Gives => Part.Statements;

    public void Run(ReadingDraft draft) => _reader.Read(draft);
}
