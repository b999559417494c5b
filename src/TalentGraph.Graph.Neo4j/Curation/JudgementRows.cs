using System.Runtime.CompilerServices;
using TalentGraph.Graph.Identity;
using TalentGraph.Graph.Model;
using TalentGraph.Graph.Neo4j.Statements;

namespace TalentGraph.Graph.Neo4j.Curation;

/// <summary>
/// Judgements from rows. Automatic ones are not stored as such: identities that share a key are shown as a star around the first of them.
/// </summary>
internal static class JudgementRows
{
    /// <summary>Left, right, rule, features, verdict, score, judge; of automatic ones the rule knows verdict and score.</summary>
    public static Judgement Read(CypherRow row)
    {
        string rule = row.Word(2);
        IReadOnlyList<string> features = [.. row.Texts(3).Order(CodePointComparer.Instance)];
        if (!row.IsNull(4))
        {
            return new Judgement(row.Word(0), row.Word(1), row.Enum<JudgementVerdict>(4), row.Fraction(5), rule, features, row.Word(6));
        }

        var known = IdentityRule.Of(rule);
        return new Judgement(row.Word(0), row.Word(1), known.Verdict, known.Score, rule, features, row.Word(6));
    }

    /// <summary>Joins neighbouring rows that are features of one judgement.</summary>
    public static async IAsyncEnumerable<Judgement> JoinedAsync(
        IAsyncEnumerable<Judgement> rows, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        Judgement? held = null;
        await foreach (Judgement row in rows.WithCancellation(cancellationToken))
        {
            if (held is not null && IsSame(held, row))
            {
                held = held with { Features = [.. held.Features, .. row.Features] };
                continue;
            }

            if (held is not null)
            {
                yield return held;
            }

            held = row;
        }

        if (held is not null)
        {
            yield return held;
        }
    }

    private static bool IsSame(Judgement one, Judgement other) =>
        one.Left == other.Left && one.Right == other.Right && one.Rule == other.Rule && one.Judge == other.Judge;
}
