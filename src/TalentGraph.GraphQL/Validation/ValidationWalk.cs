using System.Collections.Immutable;
using System.Diagnostics;
using TalentGraph.GraphQL.Language;
using TalentGraph.GraphQL.Language.Syntax;
using TalentGraph.GraphQL.TypeSystem;

namespace TalentGraph.GraphQL.Validation;

/// <summary>
/// The one traversal of a document for all rules: it finds the type of every place and calls each rule there.
/// </summary>
/// <remarks>It recurses along selections and values only, whose depth the parser has bounded, and never through a
/// fragment spread; so a document cannot exhaust the stack.</remarks>
internal sealed class ValidationWalk(ValidationContext context, ImmutableArray<ValidationRule> rules)
{
    private DefinitionNode? _definition;

    private DefinitionNode Definition => _definition ?? throw new UnreachableException();

    public void Run()
    {
        foreach (var definition in context.Document.Definitions)
        {
            _definition = definition;
            switch (definition)
            {
                case OperationDefinitionNode operation:
                    Operation(operation);
                    break;
                case FragmentDefinitionNode fragment:
                    Fragment(fragment);
                    break;
                case TypeSystemDefinitionNode other:
                    foreach (var rule in rules)
                    {
                        rule.EnterTypeSystemDefinition(other);
                    }

                    break;
                default:
                    throw new UnreachableException();
            }
        }

        foreach (var rule in rules)
        {
            if (!context.IsStopped)
            {
                rule.LeaveDocument();
            }
        }
    }

    private void Operation(OperationDefinitionNode operation)
    {
        foreach (var rule in rules)
        {
            rule.EnterOperation(operation);
        }

        foreach (var variable in operation.Variables)
        {
            Variable(variable);
        }

        Directives(operation.Directives, operation.Operation switch
        {
            OperationType.Query => DirectiveLocations.Query,
            OperationType.Mutation => DirectiveLocations.Mutation,
            OperationType.Subscription => DirectiveLocations.Subscription,
            _ => throw new UnreachableException(),
        });
        Selections(operation.SelectionSet, context.Schema.RootType(operation.Operation));
    }

    private void Variable(VariableDefinitionNode variable)
    {
        var type = context.Schema.FindType(variable.Type);
        foreach (var rule in rules)
        {
            rule.EnterVariableDefinition(variable, type);
        }

        NamedType(NamedTypeOf(variable.Type), isCondition: false);
        if (variable.DefaultValue is { } value)
        {
            Value(value, new InputPosition(type is { IsInput: true } ? type : null));
        }

        Directives(variable.Directives, DirectiveLocations.VariableDefinition);
    }

    private static NamedTypeNode NamedTypeOf(TypeNode type)
    {
        while (type is not NamedTypeNode)
        {
            type = type switch
            {
                ListTypeNode list => list.Inner,
                NonNullTypeNode nonNull => nonNull.Inner,
                _ => throw new UnreachableException(),
            };
        }

        return (NamedTypeNode)type;
    }

    private NamedType? NamedType(NamedTypeNode node, bool isCondition)
    {
        var type = context.Schema.FindType(node.Name.Value);
        foreach (var rule in rules)
        {
            rule.EnterNamedType(node, type, isCondition);
        }

        return type;
    }

    private void Fragment(FragmentDefinitionNode fragment)
    {
        foreach (var rule in rules)
        {
            rule.EnterFragment(fragment);
        }

        var type = NamedType(fragment.TypeCondition, isCondition: true);
        Directives(fragment.Directives, DirectiveLocations.FragmentDefinition);
        Selections(fragment.SelectionSet, type as CompositeType);
    }

    private void Selections(SelectionSetNode set, CompositeType? parent)
    {
        foreach (var selection in set.Selections)
        {
            if (context.IsStopped)
            {
                return;
            }

            switch (selection)
            {
                case FieldNode field:
                    Field(field, parent);
                    break;
                case FragmentSpreadNode spread:
                    Spread(spread, parent);
                    break;
                case InlineFragmentNode inline:
                    InlineFragment(inline, parent);
                    break;
                default:
                    throw new UnreachableException();
            }
        }
    }

    private void Field(FieldNode field, CompositeType? parent)
    {
        var definition = parent?.FindField(field.Name.Value);
        foreach (var rule in rules)
        {
            rule.EnterField(field, parent, definition);
        }

        foreach (var argument in field.Arguments)
        {
            Argument(argument, definition?.FindArgument(argument.Name.Value));
        }

        Directives(field.Directives, DirectiveLocations.Field);
        if (field.SelectionSet is { } set)
        {
            Selections(set, definition?.Type.Named as CompositeType);
        }
    }

    private void Spread(FragmentSpreadNode spread, CompositeType? parent)
    {
        context.Uses.Add(Definition, spread);
        foreach (var rule in rules)
        {
            rule.EnterFragmentSpread(spread, parent);
        }

        Directives(spread.Directives, DirectiveLocations.FragmentSpread);
    }

    private void InlineFragment(InlineFragmentNode inline, CompositeType? parent)
    {
        foreach (var rule in rules)
        {
            rule.EnterInlineFragment(inline, parent);
        }

        var type = inline.TypeCondition is { } condition
            ? NamedType(condition, isCondition: true) as CompositeType
            : parent;
        Directives(inline.Directives, DirectiveLocations.InlineFragment);
        Selections(inline.SelectionSet, type);
    }

    private void Directives(ImmutableArray<DirectiveNode> directives, string location)
    {
        if (directives.IsEmpty)
        {
            return;
        }

        foreach (var rule in rules)
        {
            rule.EnterDirectives(directives);
        }

        foreach (var directive in directives)
        {
            var definition = context.Schema.FindDirective(directive.Name.Value);
            foreach (var rule in rules)
            {
                rule.EnterDirective(directive, location, definition);
            }

            foreach (var argument in directive.Arguments)
            {
                Argument(argument, definition?.FindArgument(argument.Name.Value));
            }
        }
    }

    private void Argument(ArgumentNode argument, InputValueDefinition? definition) =>
        Value(argument.Value, new InputPosition(definition?.Type, definition?.DefaultValue is not null));

    private void Value(ValueNode value, InputPosition position)
    {
        if (context.IsStopped)
        {
            return;
        }

        foreach (var rule in rules)
        {
            rule.EnterValue(value, position);
        }

        switch (value)
        {
            case VariableNode variable:
                context.Uses.Add(Definition, new VariableUse(variable, position));
                break;
            case ListValueNode list:
                var item = new InputPosition((position.Type?.Nullable as ListType)?.Item);
                foreach (var inner in list.Items)
                {
                    Value(inner, item);
                }

                break;
            case ObjectValueNode literal:
                var type = position.Type?.Named as InputObjectType;
                foreach (var field in literal.Fields)
                {
                    var definition = type?.FindField(field.Name.Value);
                    Value(field.Value, new InputPosition(definition?.Type, definition?.DefaultValue is not null, type));
                }

                break;
        }
    }
}
