using TalentGraph.Graph.Model;
using TalentGraph.Graph.Ontology;
using TalentGraph.Graph.Storage;
using TalentGraph.Graph.Update.Rows;

namespace TalentGraph.Graph.Update;

/// <summary>Records judgements by people, after holding them against the identities that they name.</summary>
internal sealed class JudgementWriter(ITransactionRunner runner, GraphOntology ontology)
{
    public Task JudgeAsync(IReadOnlyList<Judgement> judgements, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(judgements);
        List<Judgement> ordered = [.. judgements.Select(Ordered)];
        return runner.RunAsync(
            async (transaction, token) =>
            {
                await CheckAsync(ordered, transaction, token);
                bool hasChanged = ordered.Count > 0 && await new GraphUpdate(transaction, ontology, token).JudgeAsync(ordered);
                return (hasChanged, hasChanged);
            },
            cancellationToken);
    }

    private static Judgement Ordered(Judgement judgement) =>
        CodePointComparer.Instance.Compare(judgement.Left, judgement.Right) <= 0
            ? judgement
            : judgement with { Left = judgement.Right, Right = judgement.Left };

    private static async Task CheckAsync(
        List<Judgement> judgements, IGraphTransaction transaction, CancellationToken cancellationToken)
    {
        IReadOnlyList<IdentityRow> rows = await transaction.GetIdentitiesAsync(
            [.. judgements.SelectMany(one => new[] { one.Left, one.Right }).Distinct(StringComparer.Ordinal)], cancellationToken);
        var kinds = rows.ToDictionary(row => row.Id, row => row.Kind, StringComparer.Ordinal);
        foreach (Judgement judgement in judgements)
        {
            EntityKind left = KindOf(judgement.Left, kinds);
            EntityKind right = KindOf(judgement.Right, kinds);
            if (left != right)
            {
                throw new GraphStoreException(
                    $"\"{judgement.Left}\" is a {left} and \"{judgement.Right}\" a {right}; only identities of one kind can be judged.");
            }

            if (judgement.Left == judgement.Right)
            {
                throw new GraphStoreException($"\"{judgement.Left}\" cannot be judged against itself.");
            }
        }
    }

    private static EntityKind KindOf(string id, Dictionary<string, EntityKind> kinds) => kinds.TryGetValue(id, out EntityKind kind)
        ? kind
        : throw new GraphStoreException($"The graph has no entity \"{id}\"; check the id.");
}
