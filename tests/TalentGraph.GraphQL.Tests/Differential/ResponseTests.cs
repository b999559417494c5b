using System.Buffers;
using System.Text.Json;

namespace TalentGraph.GraphQL.Tests.Differential;

/// <summary>What is executed gives the same data, to the byte, and errors in the same places.</summary>
[Collection(ReferenceRun.Name)]
public sealed class ResponseTests(ReferenceFixture reference)
{
    private static readonly GraphQLEngine Engine = DifferentialEngine.Create();

    [Fact]
    public async Task Every_response_equals_that_of_the_reference()
    {
        var mismatches = new List<string>();
        var compared = 0;
        foreach (var one in reference.Cases.Where(one => one.Expected.Stage is not ("valid" or "none")))
        {
            var ours = await AnswerAsync(one);
            compared++;
            if (Difference(one, ours) is { } difference)
            {
                mismatches.Add($"{one.Id} ({one.Rule ?? "as generated"}): {difference}\n  {one.Query}\n  {one.Variables}");
            }
        }

        Assert.True(mismatches.Count == 0, string.Join('\n', mismatches));
        Assert.True(compared > 2_000);
    }

    private static string? Difference(ReferenceCase one, ReferenceAnswer ours)
    {
        var isIntrospection = one.Query.Contains("__schema", StringComparison.Ordinal) || one.Query.Contains("__type(", StringComparison.Ordinal);
        // The versions write the defaults of input objects differently; the newer one, like ours, as they stand in the SDL.
        var expected = isIntrospection ? one.Newer : one.Expected;
        if (expected.Stage != ours.Stage)
        {
            return $"{expected.Stage} ({string.Join(" | ", expected.Messages ?? [])}), but ours {ours.Stage} ({string.Join(" | ", ours.Messages ?? [])})";
        }

        if (ours.Data is null || expected.Data is null)
        {
            return null;
        }

        var (left, right) = isIntrospection
            ? (Unordered.Text(expected.Data), Unordered.Text(ours.Data))
            : (expected.Data, ours.Data);
        return left == right ? ErrorDifference(expected, ours) : $"data differs\n  reference: {left}\n  ours:      {right}";
    }

    /// <summary>When an error makes a parent null, errors of its other fields may be left out: there the two may differ.</summary>
    private static string? ErrorDifference(ReferenceAnswer expected, ReferenceAnswer ours)
    {
        using var data = JsonDocument.Parse(ours.Data!);
        var differing = (expected.ErrorPaths ?? []).Except(ours.ErrorPaths ?? [], StringComparer.Ordinal)
            .Concat((ours.ErrorPaths ?? []).Except(expected.ErrorPaths ?? [], StringComparer.Ordinal))
            .Where(path => !IsBelowNull(data.RootElement, path))
            .ToList();
        return differing.Count == 0 ? null : $"errors differ at {string.Join(", ", differing)}";
    }

    private static bool IsBelowNull(JsonElement value, string path)
    {
        using var parsed = JsonDocument.Parse(path);
        JsonElement[] steps = [.. parsed.RootElement.EnumerateArray()];
        foreach (var step in steps.SkipLast(1))
        {
            if (value.ValueKind == JsonValueKind.Null)
            {
                return true;
            }

            value = step.ValueKind == JsonValueKind.Number ? value[step.GetInt32()] : value.GetProperty(step.GetString()!);
        }

        return value.ValueKind == JsonValueKind.Null;
    }

    private static async Task<ReferenceAnswer> AnswerAsync(ReferenceCase one)
    {
        var request = new GraphQLRequest(one.Query) { Variables = one.Variables, OperationName = one.OperationName };
        using var response = await Engine.ExecuteAsync(request, TestContext.Current.CancellationToken);
        var stage = response.Outcome switch
        {
            GraphQLOutcome.ParseFailed => "parse",
            GraphQLOutcome.ValidationFailed => "validate",
            GraphQLOutcome.Executed => "executed",
            _ => "request",
        };
        var messages = response.Errors.Select(error => error.ToString()).ToList();
        var buffer = new ArrayBufferWriter<byte>();
        Assert.True(response.Write(buffer));
        using var json = JsonDocument.Parse(buffer.WrittenMemory);
        var data = json.RootElement.TryGetProperty("data", out var value) ? value.GetRawText() : null;
        var paths = response.Errors.Select(error => JsonSerializer.Serialize(error.Path ?? []));
        return new ReferenceAnswer(stage, messages, data, [.. paths.Order(StringComparer.Ordinal)]);
    }
}
