using TalentGraph.Extraction.Lexicon;
using TalentGraph.Extraction.Text;
using TalentGraph.Graph.Model;

namespace TalentGraph.Extraction.Mentions;

/// <summary>Finds places by the head of their name: "X Province", "Y High-tech Zone", "Z Valley".</summary>
internal sealed class HubMentions(ExtractionLexicon lexicon)
{
    private readonly Vocabulary _words = lexicon.Words;
    private readonly WordSet _heads = lexicon.Classes["hub-head"];
    private readonly WordSet _common = lexicon.Classes["common"];
    private readonly WordSet _det = lexicon.Classes["det"];
    private readonly WordSet _roles = lexicon.Classes["role-head"];

    /// <summary>Adds the place that a run of capitalised words ends in.</summary>
    public void Find(ArticleText article, NameRun run, Coverage known, List<MentionDraft> found)
    {
        int head = run.End - 1;
        int first = run.First;
        while (first < head && (article.In(_det, first) || article.Tokens.Tokens[first].Kind == TokenKind.Mark || known[first] is { Form: MentionForm.Demonym }))
        {
            first++;
        }

        if (head <= first || !article.In(_heads, head) || known[head] is { Length: > 1 })
        {
            return;
        }

        for (int i = first; i < head; i++)
        {
            if (article.In(_roles, i) || known[i] is { Kind: EntityKind.Person or EntityKind.Firm or EntityKind.Institution })
            {
                return;
            }
        }

        if (!article.In(_common, first) || head - first > 1)
        {
            found.Add(new MentionDraft { First = first, End = run.End, Kind = EntityKind.Hub, Subkind = SubkindOf(article, head), Score = 0.7 });
        }
    }

    private string SubkindOf(ArticleText article, int head) => _words[article.Tokens.Words[head]] switch
    {
        "zone" or "park" => "zone",
        "district" or "quarter" or "quay" => "district",
        "cluster" or "valley" or "corridor" => "cluster",
        "city" or "town" => "city",
        _ => "region",
    };
}
