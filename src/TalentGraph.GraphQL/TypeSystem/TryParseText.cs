using System.Diagnostics.CodeAnalysis;

namespace TalentGraph.GraphQL.TypeSystem;

/// <summary>Reads a value from a client's text.</summary>
/// <typeparam name="T">What resolvers get.</typeparam>
/// <param name="text">The text, of any length.</param>
/// <param name="value">The value when the result is true.</param>
/// <returns>Whether the text is a value of the scalar.</returns>
public delegate bool TryParseText<T>(string text, [MaybeNullWhen(false)] out T value);
