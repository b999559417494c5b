using System.Globalization;
using TalentGraph.GraphQL.Language;
using TalentGraph.GraphQL.Language.Syntax;
using TalentGraph.GraphQL.TypeSystem;

namespace TalentGraph.GraphQL.Validation;

/// <summary>The texts of section 5. What they echo of a document is cut, so that an answer stays small whatever was asked.</summary>
internal static class ValidationMessages
{
    /// <summary>UTF-16 units of one echoed name or value.</summary>
    private const int MaxEcho = 80;

    /// <summary>Near names are sought among this many; a document can bring thousands of its own.</summary>
    private const int MaxCandidates = 200;

    public const string DifferentArguments = "they have different arguments";

    public static string TooManyErrors(int shown) =>
        string.Create(CultureInfo.InvariantCulture, $"The document has more than {shown} errors; the rest is not looked for.");

    public static string TooMuchWork(int steps) => string.Create(
        CultureInfo.InvariantCulture,
        $"The fragments of the document meet in too many ways: validation stopped after {steps} steps. Spread fewer fragments, or send fewer operations at once.");

    public static string NotExecutable(TypeSystemDefinitionNode definition) =>
        $"The type system {(definition.IsExtension ? "extension" : "definition")}{NameOf(definition)} cannot be executed; send operations and fragments only.";

    public static string NoRootType(OperationType operation) =>
        $"The schema has no {Word(operation)} type, so it takes no {Word(operation)} operations.";

    public static string DuplicateOperation(string name) => $"Two operations are named {Quote(name)}; give each its own name.";

    public static string AnonymousNotAlone(int operations) => string.Create(
        CultureInfo.InvariantCulture, $"An operation without a name must be the only one, but the document has {operations}; name each.");

    public static string SubscriptionCondition(string? name) =>
        $"{Subscription(name)} must not use \"@skip\" or \"@include\" on what it selects at the top.";

    public static string SubscriptionWithoutField(string? name) => $"{Subscription(name)} must select a field at the top.";

    public static string SubscriptionWithFields(string? name) =>
        $"{Subscription(name)} must select only one field at the top; send one subscription for each.";

    public static string SubscriptionMetaField(string? name, string field) =>
        $"{Subscription(name)} must not select the introspection field {Quote(field)} at the top.";

    public static string UnknownField(
        string field, string type, IReadOnlyList<string> types, IEnumerable<string> fields)
    {
        var hint = types.Count > 0
            ? Suggestions.Sentence(types).Replace("Did you mean", "Did you mean an inline fragment on", StringComparison.Ordinal)
            : Near(field, fields);
        return $"Type {Quote(type)} has no field {Quote(field)}.{hint}";
    }

    public static string Conflict(string key, string reason) =>
        $"Fields {Quote(key)} cannot be merged because {reason}. Give them different aliases to fetch both.";

    public static string ConflictingTypes(SchemaType one, SchemaType other) =>
        $"they return the types \"{one}\" and \"{other}\"";

    public static string DifferentFields(string one, string other) => $"{Quote(one)} and {Quote(other)} are different fields";

    public static string SelectionOnLeaf(string field, SchemaType type) =>
        $"Field {Quote(field)} must have no selections, since its type \"{type}\" has no fields.";

    public static string NoSelection(string field, SchemaType type) =>
        $"Field {Quote(field)} of type \"{type}\" needs a selection of fields. Did you mean \"{Cut(field)} {{ ... }}\"?";

    public static string UnknownArgument(string argument, string owner, IEnumerable<string> known) =>
        $"Argument {Quote(argument)} is unknown on {owner}.{Near(argument, known)}";

    public static string DuplicateArgument(string name) => $"Argument {Quote(name)} is given twice; give it once.";

    public static string MissingArgument(string argument, SchemaType type, string owner) =>
        $"Argument \"{argument}\" of type \"{type}\" is required on {owner}, but it is not given.";

    public static string DuplicateFragment(string name) => $"Two fragments are named {Quote(name)}; give each its own name.";

    public static string UnknownType(string name, IEnumerable<string> known) =>
        $"Type {Quote(name)} is unknown.{Near(name, known)}";

    public static string FragmentOnLeaf(string type) =>
        $"A fragment cannot be on \"{type}\": only objects, interfaces and unions have fields.";

    public static string UnusedFragment(string name) => $"Fragment {Quote(name)} is not used by any operation; spread it or remove it.";

    public static string UnknownFragment(string name, IEnumerable<string> known) =>
        $"Fragment {Quote(name)} is unknown.{Near(name, known)}";

    public static string FragmentCycle(string name, IEnumerable<string> through)
    {
        const int shown = 5;
        string[] names = [.. through.Take(shown + 1).Select(Quote)];
        var path = names.Length switch
        {
            0 => "",
            <= shown => $" through {string.Join(", ", names)}",
            _ => $" through {string.Join(", ", names[..shown])}, …",
        };
        return $"Fragment {Quote(name)} spreads itself{path}; a fragment must not contain itself.";
    }

    public static string ImpossibleSpread(string? fragment, string parent, string type)
    {
        var subject = fragment is null ? "A fragment" : $"Fragment {Quote(fragment)}";
        return $"{subject} on \"{type}\" can never apply here, since no object is both \"{parent}\" and \"{type}\".";
    }

    public static string WrongValue(ValueNode value, SchemaType type, string? expected) =>
        $"Value {Text(value)} is not of type \"{type}\"{(expected is null ? "." : $"; give {expected}.")}";

    public static string WrongEnumValue(ValueNode value, EnumType type, string? written)
    {
        var known = type.Values.Select(one => one.Name).Take(MaxCandidates);
        var hint = written is null ? "" : Suggestions.DidYouMean(written, known, quote: "");
        return $"Value {Text(value)} is not of the enum type \"{type}\".{hint}";
    }

    public static string UnknownInputField(string field, string type, IEnumerable<string> known) =>
        $"Input type \"{type}\" has no field {Quote(field)}.{Near(field, known)}";

    public static string DuplicateInputField(string field) => $"Input field {Quote(field)} is given twice; give it once.";

    public static string MissingInputField(string field, SchemaType fieldType, string type) =>
        $"Field \"{type}.{field}\" of type \"{fieldType}\" is required, but it is not given.";

    public static string NotOneOf(string type, int given) => string.Create(
        CultureInfo.InvariantCulture,
        $"Input type \"{type}\" takes exactly one field with a value that is not null; {given} {(given == 1 ? "field is" : "fields are")} given.");

    public static string UnknownDirective(string name, IEnumerable<string> known) =>
        $"Directive {Quote("@" + name)} is unknown.{Near("@" + name, known.Select(one => "@" + one))}";

    public static string MisplacedDirective(string name, string location, IEnumerable<string> allowed) =>
        $"Directive {Quote("@" + name)} cannot be used on {location}; it can on {string.Join(", ", allowed)}.";

    public static string DuplicateDirective(string name) =>
        $"Directive {Quote("@" + name)} is used twice in one place; it is not repeatable.";

    public static string DuplicateVariable(string name) => $"Variable {Quote("$" + name)} is defined twice; define it once.";

    public static string VariableOfOutputType(string name, SchemaType type) =>
        $"Variable {Quote("$" + name)} cannot be of the output type \"{type}\"; use a scalar, an enum, an input type, or a list of them.";

    public static string UndefinedVariable(string name, string? operation, IEnumerable<string> known) =>
        $"Variable {Quote("$" + name)} is not defined{By(operation)}.{Near("$" + name, known.Take(MaxCandidates).Select(one => "$" + one))}";

    public static string UnusedVariable(string name, string? operation) =>
        $"Variable {Quote("$" + name)} is never used{In(operation)}; use it or remove it.";

    public static string VariableNotAllowed(string name, SchemaType given, SchemaType expected) =>
        $"Variable {Quote("$" + name)} of type \"{given}\" is used where the type \"{expected}\" is expected.";

    public static string VariableOfOneOf(string name, SchemaType given, string type) =>
        $"Variable {Quote("$" + name)} of type \"{given}\" must be non-null to be the one field of \"{type}\".";

    public static string IntrospectionTooDeep(int depth) => string.Create(
        CultureInfo.InvariantCulture,
        $"Introspection nests {depth} of the lists fields, interfaces, possibleTypes and inputFields; at most {depth - 1} are allowed. Ask for the types by name instead.");

    private static string Subscription(string? name) => name is null ? "The subscription" : $"Subscription {Quote(name)}";

    private static string By(string? operation) => operation is null ? " by the operation" : $" by operation {Quote(operation)}";

    private static string In(string? operation) => operation is null ? "" : $" in operation {Quote(operation)}";

    private static string NameOf(TypeSystemDefinitionNode definition) => definition switch
    {
        TypeDefinitionNode type => " " + Quote(type.Name.Value),
        DirectiveDefinitionNode directive => " " + Quote("@" + directive.Name.Value),
        _ => "",
    };

    private static string Word(OperationType operation) => operation switch
    {
        OperationType.Query => "query",
        OperationType.Mutation => "mutation",
        _ => "subscription",
    };

    private static string Near(string name, IEnumerable<string> candidates) =>
        Suggestions.DidYouMean(name, candidates.Take(MaxCandidates));

    private static string Text(ValueNode value) => Cut(Printer.Print(value));

    private static string Quote(string name) => $"\"{Cut(name)}\"";

    private static string Cut(string text)
    {
        if (text.Length <= MaxEcho)
        {
            return text;
        }

        // Half a surrogate pair is no text.
        var length = char.IsHighSurrogate(text[MaxEcho - 1]) ? MaxEcho - 1 : MaxEcho;
        return text[..length] + "…";
    }
}
