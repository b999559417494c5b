namespace TalentGraph.GraphQL.Execution;

/// <summary>Answers a field together with what is selected below it, for all its parents at once.</summary>
/// <typeparam name="TParent">The CLR type of the parents.</typeparam>
/// <param name="context">Arguments, cancellation, and the selections below in <see cref="FieldContext.Selection"/>.</param>
/// <param name="parents">All parents of the level, never empty, valid until the task ends.</param>
/// <returns>The objects of each parent, with those fields read ahead that the resolver can answer.</returns>
public delegate ValueTask<ResultObjects> SubtreeResolver<in TParent>(FieldContext context, IReadOnlyList<TParent> parents);
