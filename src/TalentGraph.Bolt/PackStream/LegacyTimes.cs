namespace TalentGraph.Bolt.PackStream;

/// <summary>
/// Rewrites encoded parameters for a server before 5.0 that counts the seconds of a date-time in local time. Everything else
/// is copied.
/// </summary>
internal static class LegacyTimes
{
    public static void Rewrite(ReadOnlySpan<byte> entries, PackWriter target, int count)
    {
        var reader = new PackReader(entries);
        for (int i = 0; i < count; i++)
        {
            target.WriteKey(reader.ReadString());
            Copy(ref reader, target);
        }
    }

    private static void Copy(ref PackReader reader, PackWriter target)
    {
        switch (reader.Peek())
        {
            case PackType.List:
                CopyList(ref reader, target);
                break;
            case PackType.Map:
                CopyMap(ref reader, target);
                break;
            case PackType.Structure:
                CopyStructure(ref reader, target);
                break;
            default:
                target.WriteValue(PackDecoder.Read(ref reader));
                break;
        }
    }

    private static void CopyList(ref PackReader reader, PackWriter target)
    {
        int count = reader.ReadListHeader();
        target.WriteListHeader(count);
        for (int i = 0; i < count; i++)
        {
            Copy(ref reader, target);
        }
    }

    private static void CopyMap(ref PackReader reader, PackWriter target)
    {
        int count = reader.ReadMapHeader();
        target.WriteMapHeader(count);
        for (int i = 0; i < count; i++)
        {
            target.WriteKey(reader.ReadString());
            Copy(ref reader, target);
        }
    }

    private static void CopyStructure(ref PackReader reader, PackWriter target)
    {
        int fields = reader.ReadStructureHeader(out byte tag);
        if (tag is not (StructureTag.DateTime or StructureTag.DateTimeZone))
        {
            target.WriteStructureHeader(tag, fields);
            for (int i = 0; i < fields; i++)
            {
                Copy(ref reader, target);
            }

            return;
        }

        long seconds = reader.ReadInt64();
        long nanoseconds = reader.ReadInt64();
        target.WriteStructureHeader(tag == StructureTag.DateTime ? StructureTag.LegacyDateTime : StructureTag.LegacyDateTimeZone, 3);
        if (tag == StructureTag.DateTime)
        {
            long offset = reader.ReadInt64();
            WriteNumbers(target, seconds + offset, nanoseconds);
            target.WriteInt64(offset);
        }
        else
        {
            string zone = reader.ReadString();
            WriteNumbers(target, seconds + LegacyZone.OffsetAt(TimeZoneInfo.FindSystemTimeZoneById(zone), seconds), nanoseconds);
            target.WriteString(zone);
        }
    }

    private static void WriteNumbers(PackWriter target, long seconds, long nanoseconds)
    {
        target.WriteInt64(seconds);
        target.WriteInt64(nanoseconds);
    }
}
