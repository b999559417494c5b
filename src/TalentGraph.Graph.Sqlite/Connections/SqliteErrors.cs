using Microsoft.Data.Sqlite;
using TalentGraph.Graph.Storage;

namespace TalentGraph.Graph.Sqlite.Connections;

/// <summary>Turns SQLite's errors into the store contract's.</summary>
internal static class SqliteErrors
{
    private const int Busy = 5;
    private const int Locked = 6;
    private const int ReadOnly = 8;
    private const int InputOutput = 10;
    private const int Corrupt = 11;
    private const int Full = 13;
    private const int CannotOpen = 14;
    private const int NotADatabase = 26;

    public static GraphStoreException Translate(SqliteException e, string address)
    {
        ArgumentNullException.ThrowIfNull(e);
        string code = "SQLITE_" + e.SqliteExtendedErrorCode.ToString(System.Globalization.CultureInfo.InvariantCulture);
        return e.SqliteErrorCode switch
        {
            Busy or Locked => new StoreUnavailableException(
                $"{address} is locked by another program; wait for it or stop it.", isTransient: true, code, e),
            CannotOpen => new StoreUnavailableException(
                $"{address} cannot be opened; check that the folder exists and may be written to.", isTransient: false, code, e),
            InputOutput or Full => new StoreUnavailableException(
                $"{address} cannot be read or written ({e.Message}); check the disk.", isTransient: false, code, e),
            ReadOnly => new GraphStoreException($"{address} may not be written to; check its permissions.", code, e),
            NotADatabase or Corrupt => new GraphStoreException(
                $"{address} is no usable SQLite database ({e.Message}); choose another file or restore a copy.", code, e),
            _ => new GraphStoreException($"{address} refused: {e.Message}", code, e),
        };
    }
}
