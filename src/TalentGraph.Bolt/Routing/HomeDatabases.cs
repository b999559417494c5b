using System.Collections.Concurrent;

namespace TalentGraph.Bolt.Routing;

/// <summary>
/// Which database each user works with where none is named, as servers said last. A guess: it only says which server to go
/// to, and a server that routes by itself (Bolt 5.8) mends a wrong one. So it is of use only while every server does.
/// </summary>
internal sealed class HomeDatabases
{
    private readonly ConcurrentDictionary<string, string> _names = new(StringComparer.Ordinal);
    private volatile bool _isOff;

    /// <summary>The database of a user, where it may be guessed.</summary>
    /// <param name="user">Who is acted for; null for the user who logged on.</param>
    public string? Guess(string? user) => _isOff ? null : _names.GetValueOrDefault(user ?? "");

    /// <summary>A server said which it is.</summary>
    public void Learn(string? user, string database) => _names[user ?? ""] = database;

    /// <summary>There is a server that does not route by itself.</summary>
    public void TurnOff() => _isOff = true;
}
