using System.Collections.Immutable;
using TalentGraph.GraphQL.Language.Syntax;

namespace TalentGraph.GraphQL.Language;

/// <content>Input values and type references (spec 2.10, 2.12).</content>
internal ref partial struct Utf8Parser
{
    /// <summary>Value[Const] : Variable (not if Const) | IntValue | FloatValue | StringValue | BooleanValue | NullValue |
    /// EnumValue | ListValue[?Const] | ObjectValue[?Const]</summary>
    private ValueNode Value(bool isConst)
    {
        var token = _token;
        switch (token.Kind)
        {
            case TokenKind.Dollar when isConst:
                throw Fail("2.10", "A variable cannot stand here: the value must be constant.");
            case TokenKind.Dollar:
                return Variable();
            case TokenKind.Int:
                Advance();
                return new IntValueNode(token.Location, Text(token));
            case TokenKind.Float:
                Advance();
                return new FloatValueNode(token.Location, Text(token));
            case TokenKind.String or TokenKind.BlockString:
                return StringValue();
            case TokenKind.Name:
                return NamedValue();
            case TokenKind.BracketOpen:
                return ListValue(isConst);
            case TokenKind.BraceOpen:
                return ObjectValue(isConst);
            default:
                throw Expected("a value", "2.10");
        }
    }

    /// <summary>BooleanValue : one of true false — NullValue : null — EnumValue : Name but not those</summary>
    private ValueNode NamedValue()
    {
        var name = Name();
        return name.Value switch
        {
            "true" => new BooleanValueNode(name.Location, true),
            "false" => new BooleanValueNode(name.Location, false),
            "null" => new NullValueNode(name.Location),
            _ => new EnumValueNode(name.Location, name.Value),
        };
    }

    private StringValueNode StringValue()
    {
        var token = _token;
        var isBlock = token.Kind == TokenKind.BlockString;
        var value = isBlock
            ? StringDecoder.DecodeBlock(_lexer.Source, token)
            : StringDecoder.Decode(_lexer.Source, token);
        Advance();
        return new StringValueNode(token.Location, value, isBlock);
    }

    /// <summary>ListValue[Const] : [ ] | [ Value[?Const]+ ]</summary>
    private ListValueNode ListValue(bool isConst)
    {
        Enter("Values");
        var start = Take(TokenKind.BracketOpen, "2.10.7").Location;
        var items = ImmutableArray.CreateBuilder<ValueNode>();
        while (!TrySkip(TokenKind.BracketClose))
        {
            items.Add(Value(isConst));
        }

        Leave();
        return new ListValueNode(start, items.DrainToImmutable());
    }

    /// <summary>ObjectValue[Const] : { } | { ObjectField[?Const]+ }</summary>
    private ObjectValueNode ObjectValue(bool isConst)
    {
        Enter("Values");
        var start = Take(TokenKind.BraceOpen, "2.10.8").Location;
        var fields = ImmutableArray.CreateBuilder<ObjectFieldNode>();
        while (!TrySkip(TokenKind.BraceClose))
        {
            var name = Name("2.10.8");
            Take(TokenKind.Colon, "2.10.8");
            fields.Add(new ObjectFieldNode(name, Value(isConst)));
        }

        Leave();
        return new ObjectValueNode(start, fields.DrainToImmutable());
    }

    /// <summary>Type : NamedType | ListType | NonNullType</summary>
    private TypeNode Type()
    {
        TypeNode type;
        if (_token.Kind == TokenKind.BracketOpen)
        {
            Enter("List types");
            var start = Take(TokenKind.BracketOpen, "2.12").Location;
            type = new ListTypeNode(start, Type());
            Take(TokenKind.BracketClose, "2.12");
            Leave();
        }
        else
        {
            type = NamedType();
        }

        return TrySkip(TokenKind.Bang) ? new NonNullTypeNode(type) : type;
    }

    /// <summary>NamedType : Name</summary>
    private NamedTypeNode NamedType() => new(Name("2.12"));
}
