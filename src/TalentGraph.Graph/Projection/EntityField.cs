using TalentGraph.Graph.Model;
using TalentGraph.Graph.Update.Json;

namespace TalentGraph.Graph.Projection;

/// <summary>The fields that members vote on. The names are stored.</summary>
internal static class EntityField
{
    public const string AnyName = "names";
    public const string ShownName = "name";
    public const string LexiconName = "lexiconName";
    public const string Named = "named";
    public const string Subkind = "subkind";
    public const string Title = "title";
    public const string LegalForm = "legalForm";
    public const string Ticker = "ticker";
    public const string IsoCode = "isoCode";
    public const string Place = "place";
    public const string Status = "status";
    public const string Year = "year";
    public const string Amount = "amount";
    public const string Beneficiary = "beneficiary";

    public static string Write(Amount amount) => RowJson.Write(amount);

    public static Amount ReadAmount(string text) => RowJson.Read<Amount>(text);
}
