using TalentGraph.Extraction.Lexicon;
using TalentGraph.Extraction.Mentions;
using TalentGraph.Graph.Model;

namespace TalentGraph.Extraction.Coreference;

/// <summary>What is known of the pronoun that an article uses for each person: by given name, by title, or by use.</summary>
internal sealed class Gender(PersonNames names)
{
    private const Origins Both = Origins.Male | Origins.Female;

    private readonly Dictionary<EntityDraft, Origins> _known = new(ReferenceEqualityComparer.Instance);

    /// <summary>Whether a person may be called by a pronoun of this gender.</summary>
    public bool Fits(ArticleText article, EntityDraft person, Origins gender)
    {
        Origins known = Of(article, person);
        return known is Origins.None or Both || known == gender;
    }

    /// <summary>Remembers by which pronoun a person was called.</summary>
    public void Learn(EntityDraft person, Origins gender) => _known[person] = gender;

    private Origins Of(ArticleText article, EntityDraft person)
    {
        if (_known.TryGetValue(person, out Origins known))
        {
            return known;
        }

        Origins byTitle = person.Title switch
        {
            "Mr" or "Mr." or "Sir" or "Lord" => Origins.Male,
            "Ms" or "Ms." or "Mrs" or "Mrs." or "Lady" or "Dame" => Origins.Female,
            _ => Origins.None,
        };
        MentionDraft full = person.Mentions.MaxBy(mention => mention.Form == MentionForm.Name ? mention.Length : 0) ?? person.Mentions[0];
        Origins byName = names.Given(article.Tokens.Words[full.First]) & Both;
        Origins gender = byTitle != Origins.None ? byTitle : byName;
        _known[person] = gender;
        return gender;
    }
}
