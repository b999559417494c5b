using System.Text.Json.Nodes;
using TalentGraph.Bolt.Values;

namespace TalentGraph.Bolt.TestKit;

/// <summary>Dates and times as the suite writes them: in parts of the local calendar.</summary>
internal static class CypherTimes
{
    private const long NanosecondsPerSecond = 1_000_000_000;

    public static JsonObject ToJson(object value) => value switch
    {
        BoltDate date => Wrap("CypherDate", Day(date.ToDateOnly())),
        BoltTime time => Wrap("CypherTime", Clock(time.Nanoseconds, time.OffsetSeconds)),
        BoltDateTime moment => DateTime(moment),
        BoltDuration span => Wrap("CypherDuration", new JsonObject
        {
            ["months"] = span.Months,
            ["days"] = span.Days,
            ["seconds"] = span.Seconds,
            ["nanoseconds"] = span.Nanoseconds,
        }),
        BoltStructure { Tag: 0x69 or 0x66 } structure =>
            throw new TimeZoneNotFoundException($"Time zone '{structure.Fields[2]}' is unknown here."),
        _ => throw new NotSupportedException($"No JSON for {value.GetType()}."),
    };

    public static object FromJson(string name, JsonObject data)
    {
        long Part(string key) => data[key]!.GetValue<long>(); // these parts are always there
        switch (name)
        {
            case "CypherDate":
                return BoltDate.From(new DateOnly((int)Part("year"), (int)Part("month"), (int)Part("day")));
            case "CypherTime":
                return new BoltTime(Nanoseconds(data), data["utc_offset_s"]?.GetValue<int>());
            case "CypherDuration":
                return new BoltDuration(Part("months"), Part("days"), Part("seconds"), (int)Part("nanoseconds"));
            case "CypherDateTime":
                var day = BoltDate.From(new DateOnly((int)Part("year"), (int)Part("month"), (int)Part("day")));
                long seconds = (day.Days * 86_400) + (Nanoseconds(data) / NanosecondsPerSecond);
                int fraction = (int)Part("nanosecond");
                return data["utc_offset_s"]?.GetValue<int>() is not { } offset
                    ? BoltDateTime.Local(seconds, fraction)
                    : data["timezone_id"]?.GetValue<string>() is { } zone
                        ? BoltDateTime.InZone(seconds - offset, fraction, zone)
                        : BoltDateTime.WithOffset(seconds - offset, fraction, offset);
            default:
                throw new NotSupportedException($"Value {name} is unknown.");
        }
    }

    private static JsonObject DateTime(BoltDateTime moment)
    {
        int offset = moment.Zone is { } name
            ? (int)TimeZoneInfo.FindSystemTimeZoneById(name).GetUtcOffset(DateTimeOffset.FromUnixTimeSeconds(moment.Seconds)).TotalSeconds
            : moment.OffsetSeconds ?? 0;
        (long days, long second) = Math.DivRem(moment.Seconds + offset, 86_400);
        if (second < 0)
        {
            (days, second) = (days - 1, second + 86_400);
        }

        JsonObject parts = Day(new BoltDate(days).ToDateOnly());
        foreach ((string key, JsonNode? part) in Clock((second * NanosecondsPerSecond) + moment.Nanoseconds, moment.IsLocal ? null : offset))
        {
            parts[key] = part?.DeepClone();
        }

        parts["timezone_id"] = moment.Zone;
        return Wrap("CypherDateTime", parts);
    }

    private static long Nanoseconds(JsonObject data)
    {
        long Part(string key) => data[key]!.GetValue<long>(); // these parts are always there
        return (((((Part("hour") * 60) + Part("minute")) * 60) + Part("second")) * NanosecondsPerSecond) + Part("nanosecond");
    }

    private static JsonObject Day(DateOnly day) => new() { ["year"] = day.Year, ["month"] = day.Month, ["day"] = day.Day };

    private static JsonObject Clock(long nanoseconds, int? offset)
    {
        long seconds = nanoseconds / NanosecondsPerSecond;
        return new JsonObject
        {
            ["hour"] = seconds / 3600,
            ["minute"] = seconds / 60 % 60,
            ["second"] = seconds % 60,
            ["nanosecond"] = nanoseconds % NanosecondsPerSecond,
            ["utc_offset_s"] = offset,
        };
    }

    private static JsonObject Wrap(string name, JsonObject data) => new() { ["name"] = name, ["data"] = data };
}
