namespace TalentGraph.GraphQL.Execution;

/// <summary>Answers a field for all its parents at once.</summary>
/// <typeparam name="TParent">The CLR type of the parents.</typeparam>
/// <typeparam name="TValue">The CLR type of a result.</typeparam>
/// <param name="context">Arguments, selections, cancellation; takes failures of single parents.</param>
/// <param name="parents">All parents of the level, never empty, valid until the task ends.</param>
/// <returns>One result for each parent, in their order.</returns>
public delegate ValueTask<IReadOnlyList<TValue>> BatchResolver<in TParent, TValue>(
    FieldContext context, IReadOnlyList<TParent> parents);
