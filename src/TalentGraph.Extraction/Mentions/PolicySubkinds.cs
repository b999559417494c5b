using TalentGraph.Extraction.Lexicon;

namespace TalentGraph.Extraction.Mentions;

/// <summary>Tells the subkind of a policy from its head and the words before it.</summary>
internal sealed class PolicySubkinds(ExtractionLexicon lexicon)
{
    private readonly Vocabulary _words = lexicon.Words;

    /// <summary>The subkind of a name that ends, or is followed by, the head at <paramref name="head"/>.</summary>
    public string Of(ArticleText article, int first, int head)
    {
        string byHead = _words[article.Tokens.Words[head]] switch
        {
            "act" or "bill" or "law" or "decree" or "ordinance" or "statute" or "treaty" => "law",
            "regulation" or "regulations" or "directive" or "rules" or "guidelines" or "code" or "order" => "regulation",
            "visa" or "visas" or "pass" or "permit" or "route" or "stream" => "visa_scheme",
            "fund" or "grant" or "grants" => "funding_programme",
            "programme" or "program" or "scheme" or "initiative" or "package" or "project" => "funding_programme",
            _ => "strategy",
        };
        for (int i = first; i < head; i++)
        {
            if (_words[article.Tokens.Words[i]] is "talent" or "talents" or "scholars" or "fellows" or "returnees" or "recruitment"
                && byHead is "funding_programme" or "strategy")
            {
                return "talent_programme";
            }
        }

        return byHead;
    }
}
