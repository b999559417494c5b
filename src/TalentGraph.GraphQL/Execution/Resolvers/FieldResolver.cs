namespace TalentGraph.GraphQL.Execution.Resolvers;

/// <summary>What answers one field for a whole set of parents. Bound to a field when the schema is made.</summary>
internal abstract class FieldResolver;
