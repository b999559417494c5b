using TalentGraph.GraphQL.TypeSystem;

namespace TalentGraph.GraphQL.Validation;

/// <summary>What the place of a value expects.</summary>
/// <param name="Type">The type; null where it is unknown or where anything goes, as inside a literal of a custom scalar.</param>
/// <param name="HasDefault">Whether the place, an argument or an input field, has a default.</param>
/// <param name="Parent">The input object type that the value is a field of; null elsewhere.</param>
internal readonly record struct InputPosition(SchemaType? Type, bool HasDefault = false, InputObjectType? Parent = null);
