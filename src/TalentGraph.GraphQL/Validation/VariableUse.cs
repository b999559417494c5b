using TalentGraph.GraphQL.Language.Syntax;

namespace TalentGraph.GraphQL.Validation;

/// <summary>A variable where it is used, and what that place expects.</summary>
internal readonly record struct VariableUse(VariableNode Variable, InputPosition Position);
