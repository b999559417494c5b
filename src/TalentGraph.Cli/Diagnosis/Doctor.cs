using System.Globalization;
using System.Runtime.InteropServices;
using TalentGraph.Cli.Stores;
using TalentGraph.Graph.Model;
using TalentGraph.Graph.Ontology;
using TalentGraph.Graph.Storage;
using TalentGraph.Ingestion.Reference;

namespace TalentGraph.Cli.Diagnosis;

/// <summary>Looks at everything that a first import needs; never creates a store.</summary>
internal sealed class Doctor(CliContext context, string address)
{
    public async Task<IReadOnlyList<Finding>> ExamineAsync(CancellationToken cancellationToken) =>
    [
        new Finding("version", $"{ProgramVersion.Text}, {RuntimeInformation.FrameworkDescription}, {RuntimeInformation.RuntimeIdentifier}"),
        new Finding("store", StoreAddress.Parse(address).ToString()),
        Rights(StoreAddress.Parse(address)),
        await SchemaAsync(cancellationToken),
        Model(),
        Reference(),
    ];

    private static Finding Rights(StoreAddress store)
    {
        if (!store.IsSqlite)
        {
            return new Finding("rights", "checked when the store is opened");
        }

        string folder = Path.GetDirectoryName(Path.GetFullPath(store.Rest)) ?? ".";
        if (!Directory.Exists(folder))
        {
            return new Finding("rights", $"there is no folder \"{folder}\"", $"create it: mkdir -p \"{folder}\"", Ok: false);
        }

        try
        {
            Probe(store.Rest, folder);
            return new Finding("rights", "the file and its folder can be written");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return new Finding(
                "rights", e.Message, "give yourself the right to write file and folder, or choose another file with --store", Ok: false);
        }
    }

    // SQLite writes beside the file too, so the folder counts as well.
    private static void Probe(string file, string folder)
    {
        if (File.Exists(file))
        {
            using FileStream open = File.Open(file, FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite);
        }

        string probe = Path.Combine(folder, ".talentgraph-" + Environment.ProcessId.ToString(CultureInfo.InvariantCulture));
        using FileStream made = new(probe, FileMode.Create, FileAccess.Write, FileShare.None, 1, FileOptions.DeleteOnClose);
    }

    private async Task<Finding> SchemaAsync(CancellationToken cancellationToken)
    {
        if (!StoreOpener.Exists(address))
        {
            return new Finding("schema", "there is no store yet", $"import articles: talentgraph import PATH --store {address}");
        }

        try
        {
            await using IGraphStore store = await StoreOpener.OpenExistingAsync(address, context, cancellationToken);
            GraphStatistics statistics = await store.Reader.GetStatisticsAsync(cancellationToken);
            return new Finding("schema", string.Create(
                CultureInfo.InvariantCulture, $"up to date, revision {statistics.Revision:N0}, {statistics.Articles:N0} articles"));
        }
        catch (Exception e) when (e is GraphStoreException or CliException)
        {
            return new Finding("schema", e.Message, "choose another store with --store, or mend what the message names", Ok: false);
        }
    }

    private Finding Model()
    {
        long start = context.Clock.GetTimestamp();
        string version = context.Extractor.Version;
        double milliseconds = context.Clock.GetElapsedTime(start).TotalMilliseconds;
        return new Finding("model", string.Create(
            CultureInfo.InvariantCulture, $"extractor {version}, {GraphOntology.Default.Relationships.Count} relationship types, loaded in {milliseconds:0} ms"));
    }

    private static Finding Reference()
    {
        ReferenceReading reference = ReferenceData.Load();
        return new Finding("reference", string.Create(
            CultureInfo.InvariantCulture, $"{reference.Claims.Count:N0} background facts, {reference.Version[..Math.Min(19, reference.Version.Length)]}"));
    }
}
