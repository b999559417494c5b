using System.Text.Json;
using TalentGraph.GraphQL.Language;
using TalentGraph.GraphQL.TypeSystem;
using TalentGraph.GraphQL.TypeSystem.ScalarTypes;

namespace TalentGraph.GraphQL.Execution.Input;

/// <summary>Coerces JSON from the variables (spec 6.1.2). Recursion is bounded by the JSON reader's depth.</summary>
internal static class JsonCoercion
{
    private const int MaxShown = 80;

    /// <summary>Coerces a value; the problem names the path to it, such as <c>$filter.types[1]</c>.</summary>
    public static bool TryCoerce(
        SchemaType type, JsonElement json, string path, SourceLocation place, out object? value, out InputProblem problem)
    {
        value = null;
        problem = default;
        if (json.ValueKind == JsonValueKind.Null)
        {
            return !type.IsNonNull || Fail(path, place, $"expected {type}, found null.", out problem);
        }

        switch (type.Nullable)
        {
            case ListType list:
                return TryList(list, json, path, place, out value, out problem);
            case InputObjectType input:
                return TryObject(input, json, path, place, out value, out problem);
            case EnumType @enum:
                value = json.ValueKind == JsonValueKind.String && JsonText.TryRead(json, out var name)
                    ? @enum.FindValue(name)?.Value
                    : null;
                return value is not null || FailLeaf(@enum, json, path, place, out problem);
            case ScalarType scalar:
                return scalar.Behavior.TryRead(new ScalarInput(json), out value)
                    || FailLeaf(scalar, json, path, place, out problem);
            default:
                return Fail(path, place, $"{type} is no input type.", out problem);
        }
    }

    private static bool TryList(
        ListType list, JsonElement json, string path, SourceLocation place, out object? value, out InputProblem problem)
    {
        value = null;
        if (json.ValueKind != JsonValueKind.Array)
        {
            var fits = TryCoerce(list.Item, json, path, place, out var single, out problem);
            value = fits ? new[] { single } : null;
            return fits;
        }

        problem = default;
        var items = new object?[json.GetArrayLength()];
        var i = 0;
        foreach (var item in json.EnumerateArray())
        {
            if (!TryCoerce(list.Item, item, $"{path}[{i}]", place, out items[i++], out problem))
            {
                return false;
            }
        }

        value = items;
        return true;
    }

    private static bool TryObject(
        InputObjectType input, JsonElement json, string path, SourceLocation place, out object? value, out InputProblem problem)
    {
        value = null;
        if (json.ValueKind != JsonValueKind.Object)
        {
            return Fail(path, place, $"expected an object of type {input}, found {Shown(json)}.", out problem);
        }

        var builder = new InputObjectBuilder(input.Fields);
        if (!TryGiven(builder, input, json, path, place, out problem))
        {
            return false;
        }

        for (var i = 0; i < input.Fields.Length; i++)
        {
            var field = input.Fields[i];
            if (builder.Has(i))
            {
                continue;
            }

            if (field.DefaultValue is not null)
            {
                builder.Set(i, field.CoercedDefault);
            }
            else if (field.Type.IsNonNull)
            {
                return Fail(path, place, $"the field \"{field.Name}: {field.Type}\" is required but was not given.", out problem);
            }
        }

        if (input.IsOneOf && !builder.HasExactlyOne)
        {
            return Fail(path, place, $"exactly one field of {input} must be given, and not as null.", out problem);
        }

        value = builder.Build();
        return true;
    }

    private static bool TryGiven(
        InputObjectBuilder builder, InputObjectType input, JsonElement json, string path, SourceLocation place, out InputProblem problem)
    {
        foreach (var property in json.EnumerateObject())
        {
            var index = IndexOf(input, property);
            if (index < 0)
            {
                var name = JsonText.NameOf(property) ?? "";
                var near = Suggestions.DidYouMean(name, input.Fields.Select(field => field.Name));
                return Fail(path, place, $"{input} has no field \"{Cut(name)}\".{near}", out problem);
            }

            var field = input.Fields[index];
            if (!TryCoerce(field.Type, property.Value, $"{path}.{field.Name}", place, out var value, out problem))
            {
                return false;
            }

            builder.Set(index, value);
        }

        problem = default;
        return true;
    }

    private static int IndexOf(InputObjectType input, JsonProperty property)
    {
        for (var i = 0; i < input.Fields.Length; i++)
        {
            if (property.NameEquals(input.Fields[i].Name))
            {
                return i;
            }
        }

        return -1;
    }

    private static bool FailLeaf(
        NamedType leaf, JsonElement json, string path, SourceLocation place, out InputProblem problem) =>
        Fail(path, place, $"expected {LeafInput.Expected(leaf)}, found {Shown(json)}.", out problem);

    private static bool Fail(string path, SourceLocation place, string message, out InputProblem problem)
    {
        problem = new InputProblem($"\"{path}\" does not fit: {message}", place);
        return false;
    }

    private static string Shown(JsonElement json) => Cut(json.GetRawText());

    private static string Cut(string text) => text.Length <= MaxShown ? text : text[..MaxShown] + "…";
}
