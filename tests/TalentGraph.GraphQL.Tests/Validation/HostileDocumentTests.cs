using TalentGraph.GraphQL.Validation;

namespace TalentGraph.GraphQL.Tests.Validation;

/// <summary>Documents whose naive validation takes years or overflows the stack. That these tests end is half of the proof.</summary>
public sealed class HostileDocumentTests
{
    [Fact]
    public void Forty_doubling_fragments_are_accepted()
    {
        var fragments = Repeat(40, i => $"fragment F{i} on Animal {{ a: friends {{ ...F{i + 1} }} b: friends {{ ...F{i + 1} }} }}");
        ValidationAssert.Accepts($"{{ animal {{ ...F0 }} }} {fragments} fragment F40 on Animal {{ id }}");
    }

    [Fact]
    public void Forty_doubling_fragments_with_a_conflict_at_the_end_are_refused_once()
    {
        var fragments = Repeat(40, i => $"fragment F{i} on Animal {{ a: friends {{ ...F{i + 1} }} b: friends {{ ...F{i + 1} }} }}");
        var errors = ValidationAssert.Validate($"{{ animal {{ ...F0 }} }} {fragments} fragment F40 on Animal {{ x: id x: name }}");
        Assert.Equal("5.3.2", Assert.Single(errors).SpecSection);
    }

    [Fact]
    public void A_chain_of_ten_thousand_fragments_is_accepted()
    {
        var fragments = Repeat(10_000, i => $"fragment F{i} on Animal {{ friends {{ ...F{i + 1} }} }}");
        ValidationAssert.Accepts($"{{ animal {{ ...F0 }} }} {fragments} fragment F10000 on Animal {{ id }}");
    }

    [Fact]
    public void A_cycle_of_ten_thousand_fragments_is_one_short_error()
    {
        var fragments = Repeat(10_000, i => $"fragment F{i} on Animal {{ friends {{ ...F{(i + 1) % 10_000} }} }}");
        var error = Assert.Single(ValidationAssert.Validate($"{{ animal {{ ...F0 }} }} {fragments}"));
        Assert.Equal(
            """Fragment "F0" spreads itself through "F1", "F2", "F3", "F4", "F5", …; a fragment must not contain itself.""",
            error.Message);
        Assert.Equal(20, error.Locations.Count);
    }

    [Fact]
    public void Ninety_thousand_aliases_are_accepted() =>
        ValidationAssert.Accepts($"{{ {Repeat(90_000, i => $"a{i}: __typename")} }}");

    [Fact]
    public void Fifty_thousand_fields_of_one_key_are_accepted() =>
        ValidationAssert.Accepts($"{{ animal {{ {Repeat(50_000, _ => "id")} }} }}");

    [Fact]
    public void More_errors_than_a_person_reads_end_with_a_note()
    {
        var errors = ValidationAssert.Validate($"{{ animal {{ {Repeat(90_000, i => $"x{i}")} }} }}");
        Assert.Equal(ValidationContext.MaxErrors + 1, errors.Count);
        Assert.Equal("The document has more than 50 errors; the rest is not looked for.", errors[^1].Message);
        Assert.Equal(ErrorCodes.ValidationFailed, errors[^1].Code);
    }

    [Fact]
    public void Ninety_thousand_unknown_arguments_end_with_a_note()
    {
        var errors = ValidationAssert.Validate($"{{ firm(id: 1, {Repeat(90_000, i => $"arg{i}: 1")}) {{ id }} }}");
        Assert.Equal(ValidationContext.MaxErrors + 1, errors.Count);
    }

    [Fact]
    public void Thousands_of_unknown_fragments_beside_thousands_of_known_ones_end_with_a_note()
    {
        var known = Repeat(10_000, i => $"fragment Known{i} on Query {{ __typename }}");
        var errors = ValidationAssert.Validate($"{{ {Repeat(10_000, i => $"...Unknown{i}")} }} {known}");
        Assert.Equal(ValidationContext.MaxErrors + 1, errors.Count);
    }

    [Fact]
    public void Ten_thousand_operations_that_share_ten_thousand_fragments_stop_at_the_budget()
    {
        var operations = Repeat(10_000, i => $"query Q{i} {{ animal {{ ...F0 }} }}");
        var fragments = Repeat(10_000, i => $"fragment F{i} on Animal {{ ...F{i + 1} }}");
        var error = Assert.Single(ValidationAssert.Validate($"{operations} {fragments} fragment F10000 on Animal {{ id }}"));
        Assert.Equal(ErrorCodes.LimitCost, error.Code);
        Assert.Equal(
            "The fragments of the document meet in too many ways: validation stopped after 1000000 steps. Spread fewer fragments, or send fewer operations at once.",
            error.Message);
    }

    [Fact]
    public void Fragments_that_meet_in_every_combination_stop_at_the_budget()
    {
        // Each level may or may not add one more chain of fragments to those that are merged below it.
        var levels = Repeat(40, i => $"fragment L{i} on Animal {{ a: friends {{ ...L{i + 1} ...C{i}L{i} }} b: friends {{ ...L{i + 1} }} }}");
        var chains = Repeat(40, i => Repeat(40 - i, k => i + k, j => $"fragment C{i}L{j} on Animal {{ a: friends {{ ...C{i}L{j + 1} }} b: friends {{ ...C{i}L{j + 1} }} }}")
            + $" fragment C{i}L40 on Animal {{ id }}");
        var errors = ValidationAssert.Validate($"{{ animal {{ ...L0 }} }} {levels} {chains} fragment L40 on Animal {{ id }}");
        Assert.Equal(ErrorCodes.LimitCost, errors[^1].Code);
    }

    [Fact]
    public void A_name_of_a_million_letters_is_cut()
    {
        var error = Assert.Single(ValidationAssert.Validate($"{{ {new string('x', 1_000_000)} }}"));
        Assert.Equal($"Type \"Query\" has no field \"{new string('x', 80)}…\".", error.Message);
    }

    private static string Repeat(int count, Func<int, int> number, Func<int, string> text) =>
        Repeat(count, i => text(number(i)));

    private static string Repeat(int count, Func<int, string> text) =>
        string.Join(' ', Enumerable.Range(0, count).Select(text));
}
