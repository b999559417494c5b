using TalentGraph.GraphQL.Language;

namespace TalentGraph.GraphQL.TypeSystem;

/// <summary>A part of the schema that has a name: a field, an argument, an input field, an enum value or a directive.</summary>
internal interface INamedElement
{
    /// <summary>The name, without <c>@</c>.</summary>
    string Name { get; }

    /// <summary>Where the SDL defines it.</summary>
    SourceLocation Location { get; }
}
