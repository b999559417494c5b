using System.Globalization;
using System.Text;
using System.Text.Json;
using TalentGraph.Cli.Output;
using TalentGraph.Graph.Model;
using TalentGraph.Graph.Storage;

namespace TalentGraph.Cli.Serving;

/// <summary>What a server says when it is ready: how much it holds, and three questions about what is really in the graph.</summary>
internal static class ThingsToTry
{
    private const string Notice = "Extracted by machine: check before publishing.";

    public static async Task<string> TellAsync(string url, IGraphStore store, Terminal terminal, CancellationToken cancellationToken)
    {
        GraphStatistics statistics = await store.Reader.GetStatisticsAsync(cancellationToken);
        string? firm = await FirstAsync(store.Reader, EntityKind.Firm, cancellationToken);
        string? person = await FirstAsync(store.Reader, EntityKind.Person, cancellationToken);
        var text = new StringBuilder();
        text.Append(
            CultureInfo.InvariantCulture,
            $"\nTalentGraph serves {SafeText.Line(store.Address)}: {statistics.Articles:N0} articles, {statistics.Entities.Values.Sum():N0} entities, {statistics.Relationships.Values.Sum():N0} relationships.\n");
        text.Append(terminal.Paint(Tone.Strong, Notice)).Append("\n\nThree things to try:\n");
        text.Append(CultureInfo.InvariantCulture, $"  1. Open the graph in a browser: {url}/ and the playground: {url}/graphql\n");
        AppendCurl(text, url, 2, firm is null ? "What the graph holds" : $"Which policies reach {SafeText.Line(firm)}, and by which route", PoliciesOf(firm));
        AppendCurl(text, url, 3, person is null ? "Which kinds there are" : $"What is said of {SafeText.Line(person)}, sentence by sentence", ClaimsOf(person));
        return text.Append("\nCtrl-C stops the server.\n").ToString();
    }

    private static string PoliciesOf(string? firm) => firm is null
        ? "{ stats { revision } }"
        : $"{{ firm(name: {Literal(firm)}) {{ policies {{ edges {{ node {{ name }} inWords }} }} }} }}";

    private static string ClaimsOf(string? person) => person is null
        ? "{ __schema { types { name } } }"
        : $"{{ person(name: {Literal(person)}) {{ claims {{ nodes {{ quote article {{ title }} }} }} }} }}";

    // The usual JSON escapes are GraphQL's too; apostrophes become \u0027, which lets the shell quote the whole.
    private static string Literal(string name) => JsonSerializer.Serialize(name);

    private static void AppendCurl(StringBuilder text, string url, int number, string what, string query)
    {
        string body = JsonSerializer.Serialize(new Dictionary<string, string>(StringComparer.Ordinal) { ["query"] = query }, Relaxed);
        text.Append(CultureInfo.InvariantCulture, $"  {number}. {what}:\n")
            .Append(CultureInfo.InvariantCulture, $"     curl -s {url}/graphql -H 'Content-Type: application/json' -d '{body}'\n");
    }

    private static readonly JsonSerializerOptions Relaxed = new()
    {
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private static async Task<string?> FirstAsync(IGraphReader reader, EntityKind kind, CancellationToken cancellationToken)
    {
        Page<Entity> page = await reader.ListEntitiesAsync(
            new EntityQuery { Kinds = [kind], MinOrigins = 1 }, PageRequest.FirstOf(1), cancellationToken);
        return page.Items.Count == 0 ? null : page.Items[0].Item.Name;
    }
}
