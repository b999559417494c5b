using System.IO.Compression;
using System.Text;
using TalentGraph.Export.Csv;

namespace TalentGraph.Export.Tests.Csv;

public sealed class CsvExportTests
{
    public static TheoryData<string> Hostile => HostileNames.All;

    [Theory]
    [MemberData(nameof(Hostile))]
    public async Task Every_record_of_every_table_has_as_many_fields_as_the_first_line(string name)
    {
        foreach ((string file, string text) in await TablesAsync(name))
        {
            List<List<string>> records = CsvReading.Parse(text);
            Assert.All(records, record => Assert.True(record.Count == records[0].Count, $"{file}: {string.Join('|', record)}"));
        }
    }

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+cmd", "'+cmd")]
    [InlineData("-cmd", "'-cmd")]
    [InlineData("@sum", "'@sum")]
    [InlineData("\t=1", "'\t=1")]
    [InlineData("＝1", "'＝1")]
    [InlineData("1-1", "1-1")]
    public async Task A_text_that_a_spreadsheet_would_run_gets_an_apostrophe(string name, string cell)
    {
        List<List<string>> entities = CsvReading.Parse((await TablesAsync(name))["entities.csv"]);

        Assert.Equal(cell, entities[2][entities[0].IndexOf("name")]);
    }

    [Fact]
    public async Task Quotes_commas_and_line_breaks_are_quoted_and_lines_end_with_carriage_return_and_line_feed()
    {
        string entities = (await TablesAsync("a,\"b\"\nc"))["entities.csv"];

        Assert.Contains("f2,\"a,\"\"b\"\"\nc\",Firm,", entities, StringComparison.Ordinal);
        Assert.EndsWith("\r\n", entities, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Relationships_name_their_ends_and_hold_only_what_stands()
    {
        List<List<string>> rows = CsvReading.Parse((await TablesAsync("Rival"))["relationships.csv"]);

        Assert.Equal(["id", "subjectId", "subject", "type", "objectId", "object"], rows[0][..6]);
        Assert.Equal(["r1", "f1", "Tencent", "RECRUITS_FROM", "f2", ""], rows[1][..6]);
        Assert.Equal(["r1", "r2"], rows[1..].Select(row => row[0]));
    }

    [Fact]
    public async Task Claims_of_articles_come_with_their_quote_and_those_of_sources_with_their_note()
    {
        List<List<string>> rows = CsvReading.Parse((await TablesAsync("Rival"))["claims.csv"]);

        Assert.Equal("Tencent recruits from Rival.", rows[1][rows[0].IndexOf("quote")]);
        Assert.Equal("own knowledge, unverified", rows[2][rows[0].IndexOf("sourceNote")]);
    }

    [Fact]
    public async Task A_folder_and_an_archive_hold_the_same_tables_and_an_archive_the_same_bytes_each_time()
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory("talentgraph-csv");
        try
        {
            await CsvExport.WriteFolderAsync(new SmallGraph("Rival"), SmallGraph.Names, folder.FullName, TestContext.Current.CancellationToken);

            Dictionary<string, string> zipped = await TablesAsync("Rival");
            Assert.Equal(["articles.csv", "claims.csv", "entities.csv", "relationships.csv"], zipped.Keys.Order(StringComparer.Ordinal));
            Assert.All(zipped, table => Assert.Equal(
                table.Value, File.ReadAllText(Path.Combine(folder.FullName, table.Key), Encoding.UTF8)));
            Assert.Equal(await ZipAsync("Rival"), await ZipAsync("Rival"));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task<byte[]> ZipAsync(string name)
    {
        using var output = new MemoryStream();
        await CsvExport.WriteZipAsync(new SmallGraph(name), SmallGraph.Names, output, TestContext.Current.CancellationToken);
        return output.ToArray();
    }

    private static async Task<Dictionary<string, string>> TablesAsync(string name)
    {
        using var archive = new ZipArchive(new MemoryStream(await ZipAsync(name)));
        var tables = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (ZipArchiveEntry entry in archive.Entries)
        {
            using var reader = new StreamReader(await entry.OpenAsync(TestContext.Current.CancellationToken), Encoding.UTF8);
            tables.Add(entry.FullName, await reader.ReadToEndAsync(TestContext.Current.CancellationToken));
        }

        return tables;
    }
}
