using TalentGraph.GraphQL.Language;

namespace TalentGraph.GraphQL.TypeSystem;

/// <summary>Gathers what is wrong, so that all of it is shown at once.</summary>
internal sealed class SchemaProblems
{
    private readonly List<SchemaProblem> _problems = [];

    public void Add(string section, SourceLocation location, string message) =>
        _problems.Add(new SchemaProblem(message, location, section));

    /// <summary>A resolver that does not fit.</summary>
    public void AddResolver(SourceLocation location, string message) =>
        _problems.Add(new SchemaProblem(message, location, SpecSection: null));

    /// <exception cref="SchemaException">Anything was added.</exception>
    public void ThrowIfAny()
    {
        if (_problems.Count > 0)
        {
            throw new SchemaException([.. _problems.OrderBy(p => p.Location.Line).ThenBy(p => p.Location.Column)]);
        }
    }
}
