using System.Collections.Immutable;
using System.Text;
using TalentGraph.GraphQL.Execution.Columns;
using TalentGraph.GraphQL.Execution.Resolvers;
using TalentGraph.GraphQL.Language.Syntax;
using TalentGraph.GraphQL.TypeSystem;

namespace TalentGraph.GraphQL.Execution.Plan;

/// <summary>One field of an object type with everything that is known of it before execution.</summary>
internal sealed class FieldPlan
{
    private readonly Planner _planner;
    private SelectionPlan[] _children = [];

    public FieldPlan(Planner planner, ObjectType parent, FieldDefinition definition, ImmutableArray<FieldNode> nodes)
    {
        _planner = planner;
        Parent = parent;
        Definition = definition;
        Nodes = nodes;
        ResponseKey = nodes[0].ResponseKey;
        KeyJson = Encoding.UTF8.GetBytes($"\"{ResponseKey}\":");
        if (ReferenceEquals(definition, MetaFields.TypeName))
        {
            TypeName = new ConstantColumn(Encoding.UTF8.GetBytes($"\"{parent.Name}\""));
        }

        Arguments = new ArgumentsPlan(definition, nodes[0]);
    }

    public ObjectType Parent { get; }

    public FieldDefinition Definition { get; }

    /// <summary>All nodes that were merged into the field; the first one stands for them.</summary>
    public ImmutableArray<FieldNode> Nodes { get; }

    public string ResponseKey { get; }

    /// <summary>The response key as it stands in the answer: <c>"name":</c>.</summary>
    public byte[] KeyJson { get; }

    public ArgumentsPlan Arguments { get; }

    /// <summary>The answer of <c>__typename</c>; null for other fields.</summary>
    public ConstantColumn? TypeName { get; }

    public FieldResolver Resolver => Definition.Resolver
        ?? throw new InvalidOperationException($"\"{Coordinate}\" has no resolver; the schema was made for validation only.");

    /// <summary>Whether the field is a scalar or enum outside a list.</summary>
    public bool IsFlat => Definition.Type.Nullable is NamedType { IsLeaf: true };

    /// <summary>The field's name in the schema: <c>Firm.hubs</c>.</summary>
    public string Coordinate => $"{Parent.Name}.{Definition.Name}";

    /// <summary>What is selected on the field's objects of a type. Made when first asked for; safe for concurrent use.</summary>
    public SelectionPlan ChildrenFor(ObjectType type)
    {
        foreach (var child in Volatile.Read(ref _children))
        {
            if (ReferenceEquals(child.Type, type))
            {
                return child;
            }
        }

        var plan = _planner.Children(Nodes, type);
        Volatile.Write(ref _children, [.. _children, plan]);
        return plan;
    }
}
