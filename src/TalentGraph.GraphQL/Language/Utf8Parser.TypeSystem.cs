using System.Collections.Immutable;
using TalentGraph.GraphQL.Language.Syntax;

namespace TalentGraph.GraphQL.Language;

/// <content>Type system definitions and extensions (spec 3).</content>
internal ref partial struct Utf8Parser
{
    /// <summary>TypeSystemDefinition | extend TypeSystemExtension; null if no such definition begins here.</summary>
    private TypeSystemDefinitionNode? TypeSystemDefinition(SourceLocation start, StringValueNode? description)
    {
        var isExtension = TrySkipKeyword("extend"u8);
        if (!isExtension && IsKeyword("directive"u8))
        {
            return DirectiveDefinition(start, description);
        }

        if (IsKeyword("schema"u8))
        {
            return SchemaDefinition(start, description, isExtension);
        }

        var definition = TypeDefinition(start, description, isExtension);
        return definition is null && isExtension
            ? throw Expected("what to extend: schema, scalar, type, interface, union, enum or input", "3.4.3")
            : definition;
    }

    private TypeDefinitionNode? TypeDefinition(SourceLocation start, StringValueNode? description, bool isExtension)
    {
        if (TrySkipKeyword("type"u8))
        {
            var (name, interfaces, directives, fields) = FieldsType(isExtension);
            return new ObjectTypeDefinitionNode(start, description, isExtension, name, interfaces, directives, fields);
        }

        if (TrySkipKeyword("interface"u8))
        {
            var (name, interfaces, directives, fields) = FieldsType(isExtension);
            return new InterfaceTypeDefinitionNode(start, description, isExtension, name, interfaces, directives, fields);
        }

        if (TrySkipKeyword("scalar"u8))
        {
            return ScalarDefinition(start, description, isExtension);
        }

        if (TrySkipKeyword("union"u8))
        {
            return UnionDefinition(start, description, isExtension);
        }

        if (TrySkipKeyword("enum"u8))
        {
            return EnumDefinition(start, description, isExtension);
        }

        return TrySkipKeyword("input"u8) ? InputDefinition(start, description, isExtension) : null;
    }

    /// <summary>SchemaDefinition : Description? schema Directives[Const]? { RootOperationTypeDefinition+ }</summary>
    private SchemaDefinitionNode SchemaDefinition(SourceLocation start, StringValueNode? description, bool isExtension)
    {
        Advance();
        var directives = Directives(isConst: true);
        var roots = isExtension && _token.Kind != TokenKind.BraceOpen
            ? []
            : Many(TokenKind.BraceOpen, static (ref p) => p.RootOperation(), TokenKind.BraceClose, "3.3.1");
        RequireContent(isExtension, directives.Length + roots.Length, "3.3.2");
        return new SchemaDefinitionNode(start, description, isExtension, directives, roots);
    }

    /// <summary>RootOperationTypeDefinition : OperationType : NamedType</summary>
    private RootOperationTypeNode RootOperation()
    {
        var start = _token.Location;
        var operation = OperationKind();
        Take(TokenKind.Colon, "3.3.1");
        return new RootOperationTypeNode(start, operation, NamedType());
    }

    /// <summary>DirectiveDefinition : Description? directive @ Name ArgumentsDefinition? repeatable? on DirectiveLocations</summary>
    private DirectiveDefinitionNode DirectiveDefinition(SourceLocation start, StringValueNode? description)
    {
        Advance();
        Take(TokenKind.At, "3.13");
        var name = Name();
        var arguments = ArgumentDefinitions();
        var isRepeatable = TrySkipKeyword("repeatable"u8);
        TakeKeyword("on"u8, "3.13");
        var locations = Separated(TokenKind.Pipe, static (ref p) => p.DirectiveLocation());
        return new DirectiveDefinitionNode(start, description, name, arguments, isRepeatable, locations);
    }

    private NameNode DirectiveLocation()
    {
        var place = _token;
        var name = Name("3.13");
        return DirectiveLocations.IsKnown(name.Value)
            ? name
            : throw SyntaxErrors.At(_lexer.Source, place, "3.13",
                $"\"{name.Value}\" is no place for a directive.{Suggestions.DidYouMean(name.Value, DirectiveLocations.All)}");
    }

    /// <summary>ScalarTypeDefinition : Description? scalar Name Directives[Const]?</summary>
    private ScalarTypeDefinitionNode ScalarDefinition(
        SourceLocation start, StringValueNode? description, bool isExtension)
    {
        var name = Name();
        var directives = Directives(isConst: true);
        RequireContent(isExtension, directives.Length, "3.5.7");
        return new ScalarTypeDefinitionNode(start, description, isExtension, name, directives);
    }

    /// <summary>ObjectTypeDefinition, InterfaceTypeDefinition : … Name ImplementsInterfaces? Directives[Const]? FieldsDefinition?</summary>
    private (NameNode Name, ImmutableArray<NamedTypeNode> Interfaces, ImmutableArray<DirectiveNode> Directives,
        ImmutableArray<FieldDefinitionNode> Fields) FieldsType(bool isExtension)
    {
        var name = Name();
        var interfaces = TrySkipKeyword("implements"u8)
            ? Separated(TokenKind.Ampersand, static (ref p) => p.NamedType())
            : [];
        var directives = Directives(isConst: true);
        var fields = OptionalMany(
            TokenKind.BraceOpen, static (ref p) => p.FieldDefinition(), TokenKind.BraceClose, "3.6");
        RequireContent(isExtension, interfaces.Length + directives.Length + fields.Length, "3.6.3");
        return (name, interfaces, directives, fields);
    }

    /// <summary>FieldDefinition : Description? Name ArgumentsDefinition? : Type Directives[Const]?</summary>
    private FieldDefinitionNode FieldDefinition()
    {
        var description = Description();
        var name = Name("3.6");
        var arguments = ArgumentDefinitions();
        Take(TokenKind.Colon, "3.6");
        var type = Type();
        return new FieldDefinitionNode(name.Location, description, name, arguments, type, Directives(isConst: true));
    }

    /// <summary>ArgumentsDefinition : ( InputValueDefinition+ )</summary>
    private ImmutableArray<InputValueDefinitionNode> ArgumentDefinitions() => OptionalMany(
        TokenKind.ParenOpen, static (ref p) => p.InputValueDefinition(), TokenKind.ParenClose, "3.6.1");

    /// <summary>InputValueDefinition : Description? Name : Type DefaultValue? Directives[Const]?</summary>
    private InputValueDefinitionNode InputValueDefinition()
    {
        var description = Description();
        var name = Name("3.6.1");
        Take(TokenKind.Colon, "3.6.1");
        var type = Type();
        var defaultValue = TrySkip(TokenKind.Equals) ? Value(isConst: true) : null;
        return new InputValueDefinitionNode(
            name.Location, description, name, type, defaultValue, Directives(isConst: true));
    }

    /// <summary>UnionTypeDefinition : Description? union Name Directives[Const]? UnionMemberTypes?</summary>
    private UnionTypeDefinitionNode UnionDefinition(
        SourceLocation start, StringValueNode? description, bool isExtension)
    {
        var name = Name();
        var directives = Directives(isConst: true);
        var members = TrySkip(TokenKind.Equals)
            ? Separated(TokenKind.Pipe, static (ref p) => p.NamedType())
            : [];
        RequireContent(isExtension, directives.Length + members.Length, "3.8.1");
        return new UnionTypeDefinitionNode(start, description, isExtension, name, directives, members);
    }

    /// <summary>EnumTypeDefinition : Description? enum Name Directives[Const]? EnumValuesDefinition?</summary>
    private EnumTypeDefinitionNode EnumDefinition(SourceLocation start, StringValueNode? description, bool isExtension)
    {
        var name = Name();
        var directives = Directives(isConst: true);
        var values = OptionalMany(
            TokenKind.BraceOpen, static (ref p) => p.EnumValueDefinition(), TokenKind.BraceClose, "3.9");
        RequireContent(isExtension, directives.Length + values.Length, "3.9.1");
        return new EnumTypeDefinitionNode(start, description, isExtension, name, directives, values);
    }

    /// <summary>EnumValueDefinition : Description? EnumValue Directives[Const]?</summary>
    private EnumValueDefinitionNode EnumValueDefinition()
    {
        var description = Description();
        if (IsKeyword("true"u8) || IsKeyword("false"u8) || IsKeyword("null"u8))
        {
            throw Expected("an enum value, which cannot be true, false or null", "2.10.6");
        }

        var name = Name("3.9");
        return new EnumValueDefinitionNode(name.Location, description, name, Directives(isConst: true));
    }

    /// <summary>InputObjectTypeDefinition : Description? input Name Directives[Const]? InputFieldsDefinition?</summary>
    private InputObjectTypeDefinitionNode InputDefinition(
        SourceLocation start, StringValueNode? description, bool isExtension)
    {
        var name = Name();
        var directives = Directives(isConst: true);
        var fields = OptionalMany(
            TokenKind.BraceOpen, static (ref p) => p.InputValueDefinition(), TokenKind.BraceClose, "3.10");
        RequireContent(isExtension, directives.Length + fields.Length, "3.10.1");
        return new InputObjectTypeDefinitionNode(start, description, isExtension, name, directives, fields);
    }

    private readonly void RequireContent(bool isExtension, int parts, string section)
    {
        if (isExtension && parts == 0)
        {
            throw Expected("what the extension adds", section);
        }
    }
}
