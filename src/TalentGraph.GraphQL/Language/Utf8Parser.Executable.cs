using System.Collections.Immutable;
using TalentGraph.GraphQL.Language.Syntax;

namespace TalentGraph.GraphQL.Language;

/// <content>Operations, selections and fragments (spec 2.2–2.8, 2.11–2.13).</content>
internal ref partial struct Utf8Parser
{
    /// <summary>Definition : ExecutableDefinition | TypeSystemDefinitionOrExtension; each may carry a description
    /// except an extension and the query shorthand.</summary>
    private DefinitionNode Definition()
    {
        var start = _token.Location;
        if (_token.Kind == TokenKind.BraceOpen)
        {
            return new OperationDefinitionNode(start, null, OperationType.Query, null, [], [], SelectionSet());
        }

        var description = Description();
        if (IsKeyword("query"u8) || IsKeyword("mutation"u8) || IsKeyword("subscription"u8))
        {
            return Operation(start, description);
        }

        if (IsKeyword("fragment"u8))
        {
            return Fragment(start, description);
        }

        if (IsKeyword("extend"u8) && description is not null)
        {
            throw Fail("3.4.3", "An extension has no description; describe the type where it is defined.");
        }

        return TypeSystemDefinition(start, description)
            ?? throw Expected("an operation, a fragment or a type definition", "2.2");
    }

    /// <summary>Description : StringValue</summary>
    private StringValueNode? Description() =>
        _token.Kind is TokenKind.String or TokenKind.BlockString ? StringValue() : null;

    /// <summary>OperationDefinition : Description? OperationType Name? VariablesDefinition? Directives? SelectionSet</summary>
    private OperationDefinitionNode Operation(SourceLocation start, StringValueNode? description)
    {
        var operation = OperationKind();
        var name = _token.Kind == TokenKind.Name ? Name() : null;
        var variables = OptionalMany(
            TokenKind.ParenOpen, static (ref p) => p.VariableDefinition(), TokenKind.ParenClose, "2.11");
        var directives = Directives(isConst: false);
        return new OperationDefinitionNode(start, description, operation, name, variables, directives, SelectionSet());
    }

    /// <summary>OperationType : one of query mutation subscription</summary>
    private OperationType OperationKind()
    {
        if (TrySkipKeyword("query"u8))
        {
            return OperationType.Query;
        }

        if (TrySkipKeyword("mutation"u8))
        {
            return OperationType.Mutation;
        }

        return TrySkipKeyword("subscription"u8)
            ? OperationType.Subscription
            : throw Expected("\"query\", \"mutation\" or \"subscription\"", "2.3");
    }

    /// <summary>VariableDefinition : Description? Variable : Type DefaultValue? Directives[Const]?</summary>
    private VariableDefinitionNode VariableDefinition()
    {
        var description = Description();
        var variable = Variable();
        Take(TokenKind.Colon, "2.11");
        var type = Type();
        var defaultValue = TrySkip(TokenKind.Equals) ? Value(isConst: true) : null;
        return new VariableDefinitionNode(description, variable, type, defaultValue, Directives(isConst: true));
    }

    /// <summary>Variable : $ Name</summary>
    private VariableNode Variable()
    {
        var dollar = Take(TokenKind.Dollar, "2.11");
        return new VariableNode(dollar.Location, Name());
    }

    /// <summary>SelectionSet : { Selection+ }</summary>
    private SelectionSetNode SelectionSet()
    {
        Enter("Selections");
        var start = _token.Location;
        var selections = Many(TokenKind.BraceOpen, static (ref p) => p.Selection(), TokenKind.BraceClose, "2.4");
        Leave();
        return new SelectionSetNode(start, selections);
    }

    /// <summary>Selection : Field | FragmentSpread | InlineFragment</summary>
    private SelectionNode Selection() => _token.Kind == TokenKind.Spread ? FragmentSelection() : Field();

    /// <summary>Field : Alias? Name Arguments? Directives? SelectionSet?</summary>
    private FieldNode Field()
    {
        var name = Name("2.5");
        NameNode? alias = null;
        if (TrySkip(TokenKind.Colon))
        {
            alias = name;
            name = Name("2.7");
        }

        var arguments = Arguments(isConst: false);
        var directives = Directives(isConst: false);
        var selectionSet = _token.Kind == TokenKind.BraceOpen ? SelectionSet() : null;
        return new FieldNode(alias, name, arguments, directives, selectionSet);
    }

    /// <summary>FragmentSpread : ... FragmentName Directives? — InlineFragment : ... TypeCondition? Directives? SelectionSet</summary>
    private SelectionNode FragmentSelection()
    {
        var start = Take(TokenKind.Spread, "2.8").Location;
        if (_token.Kind == TokenKind.Name && !IsKeyword("on"u8))
        {
            return new FragmentSpreadNode(start, Name(), Directives(isConst: false));
        }

        var condition = TrySkipKeyword("on"u8) ? NamedType() : null;
        var directives = Directives(isConst: false);
        return new InlineFragmentNode(start, condition, directives, SelectionSet());
    }

    /// <summary>FragmentDefinition : Description? fragment FragmentName TypeCondition Directives? SelectionSet</summary>
    private FragmentDefinitionNode Fragment(SourceLocation start, StringValueNode? description)
    {
        TakeKeyword("fragment"u8, "2.8");
        if (IsKeyword("on"u8))
        {
            throw Expected("the fragment's name, which cannot be \"on\"", "2.8");
        }

        var name = Name("2.8");
        TakeKeyword("on"u8, "2.8.1");
        var condition = NamedType();
        var directives = Directives(isConst: false);
        return new FragmentDefinitionNode(start, description, name, condition, directives, SelectionSet());
    }

    /// <summary>Arguments[Const] : ( Argument[?Const]+ )</summary>
    private ImmutableArray<ArgumentNode> Arguments(bool isConst) => OptionalMany<ArgumentNode>(
        TokenKind.ParenOpen,
        isConst ? static (ref p) => p.Argument(true) : static (ref p) => p.Argument(false),
        TokenKind.ParenClose,
        "2.6");

    /// <summary>Argument[Const] : Name : Value[?Const]</summary>
    private ArgumentNode Argument(bool isConst)
    {
        var name = Name("2.6");
        Take(TokenKind.Colon, "2.6");
        return new ArgumentNode(name, Value(isConst));
    }

    /// <summary>Directives[Const] : Directive[?Const]+</summary>
    private ImmutableArray<DirectiveNode> Directives(bool isConst)
    {
        if (_token.Kind != TokenKind.At)
        {
            return [];
        }

        var directives = ImmutableArray.CreateBuilder<DirectiveNode>();
        while (_token.Kind == TokenKind.At)
        {
            var start = Take(TokenKind.At, "2.13").Location;
            directives.Add(new DirectiveNode(start, Name(), Arguments(isConst)));
        }

        return directives.DrainToImmutable();
    }
}
