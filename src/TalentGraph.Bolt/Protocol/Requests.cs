using System.Runtime.InteropServices;
using TalentGraph.Bolt.PackStream;

namespace TalentGraph.Bolt.Protocol;

/// <summary>Encodes what a client asks; defaults are left out.</summary>
internal static class Requests
{
    public static void Plain(PackWriter writer, RequestKind kind) => writer.WriteStructureHeader((byte)kind, 0);

    public static void Hello(PackWriter writer, BoltVersion version, BoltOptions options, IReadOnlyDictionary<string, string>? routing)
    {
        bool patch = !version.HasUtcTimes;
        bool authenticate = !version.HasLogon;
        int count = 1 + (version.HasBoltAgent ? 1 : 0) + (routing is null ? 0 : 1) + (patch ? 1 : 0)
            + (authenticate ? options.Auth.FieldCount : 0);
        writer.WriteStructureHeader((byte)RequestKind.Hello, 1);
        writer.WriteMapHeader(count);
        writer.WriteKey("user_agent");
        writer.WriteString(options.UserAgent);
        if (version.HasBoltAgent)
        {
            writer.WriteKey("bolt_agent");
            WriteAgent(writer);
        }

        if (routing is not null)
        {
            writer.WriteKey("routing");
            WriteTexts(writer, routing);
        }

        if (patch)
        {
            writer.WriteKey("patch_bolt");
            writer.WriteListHeader(1);
            writer.WriteString("utc");
        }

        if (authenticate)
        {
            options.Auth.WriteFields(writer);
        }
    }

    public static void Logon(PackWriter writer, BoltAuth auth)
    {
        writer.WriteStructureHeader((byte)RequestKind.Logon, 1);
        writer.WriteMapHeader(auth.FieldCount);
        auth.WriteFields(writer);
    }

    public static void Run(
        PackWriter writer, string statement, BoltParameters? parameters, WorkSettings? settings, bool legacyTimes)
    {
        writer.WriteStructureHeader((byte)RequestKind.Run, 3);
        writer.WriteString(statement);
        if (parameters is null)
        {
            writer.WriteMapHeader(0);
        }
        else
        {
            parameters.WriteTo(writer, legacyTimes);
        }

        if (settings is null)
        {
            writer.WriteMapHeader(0);
        }
        else
        {
            WriteSettings(writer, settings, legacyTimes);
        }
    }

    public static void Begin(PackWriter writer, WorkSettings settings, bool legacyTimes)
    {
        writer.WriteStructureHeader((byte)RequestKind.Begin, 1);
        WriteSettings(writer, settings, legacyTimes);
    }

    /// <summary>PULL or DISCARD.</summary>
    /// <param name="writer">Where.</param>
    /// <param name="kind">Which of the two.</param>
    /// <param name="count">Rows at most; −1 for all.</param>
    /// <param name="stream">Which of several open results; null for the last one.</param>
    public static void Fetch(PackWriter writer, RequestKind kind, long count, long? stream)
    {
        writer.WriteStructureHeader((byte)kind, 1);
        writer.WriteMapHeader(stream is null ? 1 : 2);
        writer.WriteKey("n");
        writer.WriteInt64(count);
        if (stream is { } id)
        {
            writer.WriteKey("qid");
            writer.WriteInt64(id);
        }
    }

    public static void Route(
        PackWriter writer,
        BoltVersion version,
        IReadOnlyDictionary<string, string> context,
        WorkSettings settings)
    {
        writer.WriteStructureHeader((byte)RequestKind.Route, 3);
        WriteTexts(writer, context);
        WriteList(writer, settings.Bookmarks);
        if (!version.HasImpersonation)
        {
            writer.WriteString(settings.Database);
            return;
        }

        writer.WriteMapHeader((settings.Database is null ? 0 : 1) + (settings.ImpersonatedUser is null ? 0 : 1));
        WriteOptional(writer, "db", settings.Database);
        WriteOptional(writer, "imp_user", settings.ImpersonatedUser);
    }

    private static void WriteSettings(PackWriter writer, WorkSettings settings, bool legacyTimes)
    {
        bool hasMetadata = settings.Metadata is { Count: > 0 };
        int count = (settings.Bookmarks.Count > 0 ? 1 : 0) + (settings.Timeout is null ? 0 : 1) + (hasMetadata ? 1 : 0)
            + (settings.Mode == BoltAccessMode.Read ? 1 : 0) + (settings.Database is null ? 0 : 1)
            + (settings.ImpersonatedUser is null ? 0 : 1);
        writer.WriteMapHeader(count);
        if (settings.Bookmarks.Count > 0)
        {
            writer.WriteKey("bookmarks");
            WriteList(writer, settings.Bookmarks);
        }

        if (settings.Timeout is { } timeout)
        {
            writer.WriteKey("tx_timeout");
            writer.WriteInt64((long)Math.Ceiling(timeout.TotalMilliseconds));
        }

        if (hasMetadata)
        {
            writer.WriteKey("tx_metadata");
            settings.Metadata!.WriteTo(writer, legacyTimes); // hasMetadata says that there is some
        }

        WriteOptional(writer, "mode", settings.Mode == BoltAccessMode.Read ? "r" : null);
        WriteOptional(writer, "db", settings.Database);
        WriteOptional(writer, "imp_user", settings.ImpersonatedUser);
    }

    private static void WriteOptional(PackWriter writer, string key, string? value)
    {
        if (value is not null)
        {
            writer.WriteKey(key);
            writer.WriteString(value);
        }
    }

    private static void WriteAgent(PackWriter writer)
    {
        writer.WriteMapHeader(3);
        writer.WriteKey("product");
        writer.WriteString(BoltOptions.Product);
        writer.WriteKey("platform");
        writer.WriteString($"{RuntimeInformation.OSDescription}; {RuntimeInformation.OSArchitecture}");
        writer.WriteKey("language");
        writer.WriteString(RuntimeInformation.FrameworkDescription);
    }

    private static void WriteTexts(PackWriter writer, IReadOnlyDictionary<string, string> texts)
    {
        writer.WriteMapHeader(texts.Count);
        foreach ((string key, string value) in texts)
        {
            writer.WriteKey(key);
            writer.WriteString(value);
        }
    }

    private static void WriteList(PackWriter writer, IReadOnlyList<string> texts)
    {
        writer.WriteListHeader(texts.Count);
        foreach (string text in texts)
        {
            writer.WriteString(text);
        }
    }
}
