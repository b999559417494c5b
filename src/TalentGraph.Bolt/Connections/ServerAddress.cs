using System.Globalization;
using System.Net;

namespace TalentGraph.Bolt.Connections;

/// <summary>A host and its Bolt port.</summary>
internal sealed record ServerAddress(string Host, int Port)
{
    public const int DefaultPort = 7687;

    /// <summary>Reads <c>host</c>, <c>host:port</c>, <c>v6</c> or <c>[v6]:port</c>.</summary>
    public static ServerAddress Parse(string text)
    {
        if (IPAddress.TryParse(text, out IPAddress? plain) && !text.StartsWith('['))
        {
            return new ServerAddress(plain.ToString(), DefaultPort);
        }

        return Uri.TryCreate("bolt://" + text, UriKind.Absolute, out Uri? uri)
            ? From(uri)
            : throw new BoltProtocolException($"'{text}' is no server address; expected host:port.");
    }

    public static ServerAddress From(Uri uri) =>
        new(uri.Host.Trim('[', ']'), uri.Port > 0 ? uri.Port : DefaultPort);

    public override string ToString()
    {
        string host = Host.Contains(':', StringComparison.Ordinal) ? $"[{Host}]" : Host;
        return host + ":" + Port.ToString(CultureInfo.InvariantCulture);
    }
}
