using System.Collections.Immutable;
using TalentGraph.GraphQL.Language.Syntax;

namespace TalentGraph.GraphQL.TypeSystem.Rules;

/// <summary>The directives at one place of the SDL.</summary>
/// <param name="Place">The place, one of <see cref="Language.DirectiveLocations"/>.</param>
/// <param name="Directives">What stands there, in its order.</param>
internal sealed record DirectiveUse(string Place, ImmutableArray<DirectiveNode> Directives);
