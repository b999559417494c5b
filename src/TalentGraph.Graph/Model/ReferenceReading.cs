namespace TalentGraph.Graph.Model;

/// <summary>A set of background facts shipped with the product or added by its operator; never an article, never an origin.</summary>
/// <param name="Id">Stable id of the source, such as <c>reference</c>.</param>
/// <param name="Name">Name to show, such as "TalentGraph background data".</param>
/// <param name="Version">Hash of its content; the same version is not loaded twice.</param>
/// <param name="Entities">Its entities.</param>
/// <param name="Claims">Its claims, all with <see cref="Derivation.Reference"/> and a source note.</param>
public sealed record ReferenceReading(
    string Id, string Name, string Version, IReadOnlyList<LocalEntity> Entities, IReadOnlyList<Claim> Claims);
