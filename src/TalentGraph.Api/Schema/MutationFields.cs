using TalentGraph.Api.Resolvers;
using TalentGraph.Graph.Model;
using TalentGraph.GraphQL.Execution;

namespace TalentGraph.Api.Schema;

/// <summary>Fields of the mutation root.</summary>
internal static class MutationFields
{
    public static void Register(ResolverTable table) => table
        .Root("Mutation.importArticles", MutationLists.ImportAsync)
        .Root("Mutation.retractArticle", MutationLists.RetractAsync)
        .List<MutationLists.ImportView, GraphArticle?>("ImportReport.articles", view => view.Articles)
        .Property<MutationLists.ImportView, int>("ImportReport.added", view => view.Outcome.Totals.Added)
        .Property<MutationLists.ImportView, int>("ImportReport.changed", view => view.Outcome.Totals.Changed)
        .Property<MutationLists.ImportView, int>("ImportReport.unchanged", view => view.Outcome.Totals.Unchanged)
        .List<MutationLists.ImportView, MutationLists.ImportView.RejectedInput>("ImportReport.rejected", view => view.Rejected)
        .Property<MutationLists.ImportView, int>("ImportReport.claims", view => (int)view.Outcome.Totals.Claims)
        .List<MutationLists.ImportView, Entity>("ImportReport.bridges", view => view.Bridges)
        .Property<MutationLists.ImportView.RejectedInput, int>("RejectedInput.index", one => one.Index)
        .Property<MutationLists.ImportView.RejectedInput, string>("RejectedInput.reason", one => one.Reason);
}
