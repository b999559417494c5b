namespace TalentGraph.Graph.Traversals;

/// <summary>The entities at which a traversal starts.</summary>
public abstract record TraversalRoots
{
    private protected TraversalRoots()
    {
    }
}
