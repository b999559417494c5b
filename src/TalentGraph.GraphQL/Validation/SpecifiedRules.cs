using System.Collections.Immutable;
using TalentGraph.GraphQL.Validation.Rules;

namespace TalentGraph.GraphQL.Validation;

/// <summary>The rules that every document must pass.</summary>
internal static class SpecifiedRules
{
    /// <summary>
    /// Fresh rules for one document, in the order of the specification's section 5. At one place in a document the rules
    /// speak in this order, so the first error a person reads is the one nearest to the cause: what a thing is comes before
    /// what it is given, and that before how things fit together. Merging and the limits come last because they cost most.
    /// </summary>
    public static ImmutableArray<ValidationRule> For(ValidationContext context) =>
    [
        // 5.1 Documents, 5.2 Operations
        new ExecutableDefinitionsRule(context),
        new OperationTypeExistsRule(context),
        new UniqueOperationNamesRule(context),
        new LoneAnonymousOperationRule(context),
        new SingleFieldSubscriptionsRule(context),

        // 5.3 Fields, without merging
        new FieldsOnCorrectTypeRule(context),
        new ScalarLeafsRule(context),

        // 5.4 Arguments
        new KnownArgumentNamesRule(context),
        new UniqueArgumentNamesRule(context),
        new ProvidedRequiredArgumentsRule(context),

        // 5.5 Fragments
        new UniqueFragmentNamesRule(context),
        new KnownTypeNamesRule(context),
        new FragmentsOnCompositeTypesRule(context),
        new KnownFragmentNamesRule(context),
        new PossibleFragmentSpreadsRule(context),
        new NoFragmentCyclesRule(context),
        new NoUnusedFragmentsRule(context),

        // 5.6 Values
        new ValuesOfCorrectTypeRule(context),
        new UniqueInputFieldNamesRule(context),

        // 5.7 Directives
        new KnownDirectivesRule(context),
        new UniqueDirectivesPerLocationRule(context),

        // 5.8 Variables
        new UniqueVariableNamesRule(context),
        new VariablesAreInputTypesRule(context),
        new NoUndefinedVariablesRule(context),
        new NoUnusedVariablesRule(context),
        new VariablesInAllowedPositionRule(context),

        // 5.3.2 Merging, and what is not of the specification
        new OverlappingFieldsCanBeMergedRule(context),
        new MaxIntrospectionDepthRule(context),
    ];
}
