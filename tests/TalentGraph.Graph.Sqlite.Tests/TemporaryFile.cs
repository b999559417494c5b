namespace TalentGraph.Graph.Sqlite.Tests;

/// <summary>A database file of its own for one test, with SQLite's companion files.</summary>
internal sealed class TemporaryFile : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("talentgraph-");

    public string Path => System.IO.Path.Combine(_folder.FullName, "graph.db");

    public void Dispose() => _folder.Delete(recursive: true);
}
