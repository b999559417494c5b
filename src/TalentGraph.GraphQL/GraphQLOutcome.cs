namespace TalentGraph.GraphQL;

/// <summary>How far a request came; a transport derives its status code from it.</summary>
public enum GraphQLOutcome
{
    /// <summary>The operation ran; the response has <c>data</c>, perhaps with errors of single fields.</summary>
    Executed,

    /// <summary>The document is not GraphQL, or too large to be read; there is no <c>data</c>.</summary>
    ParseFailed,

    /// <summary>The document breaks a rule of the specification or a limit; there is no <c>data</c>.</summary>
    ValidationFailed,

    /// <summary>The operation name or the variables do not fit; there is no <c>data</c>.</summary>
    BadRequest,

    /// <summary>The operation is no query, but only queries were allowed; there is no <c>data</c>.</summary>
    NotAllowed,

    /// <summary>The time limit ran out; there is no <c>data</c>.</summary>
    TimedOut,
}
