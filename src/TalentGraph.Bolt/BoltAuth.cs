using TalentGraph.Bolt.PackStream;

namespace TalentGraph.Bolt;

/// <summary>How the client proves who it is. Its text never shows the credentials.</summary>
public sealed class BoltAuth
{
    private readonly (string Key, object Value)[] _fields;

    private BoltAuth(string scheme, params (string Key, object? Value)[] fields)
    {
        Scheme = scheme;
        _fields = [("scheme", scheme), .. fields.Where(field => field.Value is not null).Select(field => (field.Key, field.Value!))]; // only those
    }

    /// <summary>No authentication.</summary>
    public static BoltAuth None { get; } = new("none");

    /// <summary>The scheme's name as the server knows it.</summary>
    public string Scheme { get; }

    internal int FieldCount => _fields.Length;

    /// <summary>User and password.</summary>
    /// <param name="user">The user's name.</param>
    /// <param name="password">The password.</param>
    /// <param name="realm">Which of the server's providers to ask; null for any.</param>
    public static BoltAuth Basic(string user, string password, string? realm = null)
    {
        ArgumentNullException.ThrowIfNull(user);
        ArgumentNullException.ThrowIfNull(password);
        return new("basic", ("principal", user), ("credentials", password), ("realm", realm));
    }

    /// <summary>A token of a single sign-on provider.</summary>
    /// <param name="token">The token.</param>
    public static BoltAuth Bearer(string token)
    {
        ArgumentNullException.ThrowIfNull(token);
        return new("bearer", ("credentials", token));
    }

    /// <summary>A Kerberos ticket.</summary>
    /// <param name="ticket">The ticket in Base64.</param>
    public static BoltAuth Kerberos(string ticket)
    {
        ArgumentNullException.ThrowIfNull(ticket);
        return new("kerberos", ("principal", ""), ("credentials", ticket));
    }

    /// <summary>A scheme of a plug-in of the server.</summary>
    /// <param name="scheme">The scheme's name.</param>
    /// <param name="principal">Who; may be empty.</param>
    /// <param name="credentials">The proof; null for none.</param>
    /// <param name="realm">Which of the server's providers to ask; null for any.</param>
    /// <param name="parameters">What else the scheme wants; null for nothing.</param>
    public static BoltAuth Custom(
        string scheme, string principal, string? credentials, string? realm = null, IReadOnlyDictionary<string, object?>? parameters = null)
    {
        ArgumentNullException.ThrowIfNull(scheme);
        return new(
            scheme,
            ("principal", principal),
            ("credentials", string.IsNullOrEmpty(credentials) ? null : credentials),
            ("realm", string.IsNullOrEmpty(realm) ? null : realm),
            ("parameters", parameters is { Count: > 0 } ? parameters : null));
    }

    /// <inheritdoc/>
    public override string ToString() => Scheme;

    internal void WriteFields(PackWriter writer)
    {
        foreach ((string key, object value) in _fields)
        {
            writer.WriteKey(key);
            writer.WriteValue(value);
        }
    }
}
