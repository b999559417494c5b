namespace TalentGraph.Api.Requests;

/// <summary>The values of <c>extensions.code</c> beyond the engine's.</summary>
internal static class ApiErrorCodes
{
    public const string BadCursor = "BAD_CURSOR";

    public const string AmbiguousName = "AMBIGUOUS_NAME";

    public const string Unauthenticated = "UNAUTHENTICATED";

    public const string Forbidden = "FORBIDDEN";

    public const string StoreUnavailable = "STORE_UNAVAILABLE";
}
