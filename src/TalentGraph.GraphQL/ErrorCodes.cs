namespace TalentGraph.GraphQL;

/// <summary>The values of <c>extensions.code</c> that the engine itself gives. Hosts add their own.</summary>
public static class ErrorCodes
{
    /// <summary>The document is not GraphQL.</summary>
    public const string ParseFailed = "PARSE_FAILED";

    /// <summary>The document breaks a rule of section 5 of the specification.</summary>
    public const string ValidationFailed = "VALIDATION_FAILED";

    /// <summary>A variable, an argument or the operation name does not fit.</summary>
    public const string BadInput = "BAD_INPUT";

    /// <summary>Selections, values or types are nested too deeply.</summary>
    public const string LimitDepth = "LIMIT_DEPTH";

    /// <summary>The operation is too expensive: its price or its number of aliases.</summary>
    public const string LimitCost = "LIMIT_COST";

    /// <summary>The document has too many tokens.</summary>
    public const string LimitTokens = "LIMIT_TOKENS";

    /// <summary>A page that was asked for is too large.</summary>
    public const string LimitPageSize = "LIMIT_PAGE_SIZE";

    /// <summary>The document or the request is too large.</summary>
    public const string LimitBody = "LIMIT_BODY";

    /// <summary>The time limit ran out.</summary>
    public const string Timeout = "TIMEOUT";

    /// <summary>A failure on our side whose details are not for the client.</summary>
    public const string Internal = "INTERNAL";
}
