using TalentGraph.Graph;

namespace TalentGraph.Ingestion.Inputs;

/// <summary>Finds the files to import below a path: in code point order, links to folders not followed.</summary>
internal static class FileInputs
{
    // What a folder of articles commonly holds beside them; not worth a line in the report.
    private static readonly string[] SilentlyPassed = ["README.md", "LICENSE", "LICENSE.txt", "NOTICE", ".gitignore", ".DS_Store", "Thumbs.db"];

    public static IEnumerable<InputOrRejection> Find(string path, IngestionLimits limits)
    {
        if (File.Exists(path))
        {
            return [FromFile(path, Path.GetFileName(path))];
        }

        return Directory.Exists(path)
            ? Walk(new DirectoryInfo(path), "", 0, limits)
            : [InputOrRejection.Rejected(path, "there is no such file or folder")];
    }

    private static IEnumerable<InputOrRejection> Walk(DirectoryInfo folder, string prefix, int depth, IngestionLimits limits)
    {
        if (depth > limits.MaxFolderDepth)
        {
            yield return InputOrRejection.Rejected(prefix, $"folders are nested more than {limits.MaxFolderDepth} deep");
            yield break;
        }

        if (!TryList(folder, out FileSystemInfo[] entries, out string reason))
        {
            yield return InputOrRejection.Rejected(prefix.Length == 0 ? folder.FullName : prefix, reason);
            yield break;
        }

        foreach (FileSystemInfo entry in entries.OrderBy(entry => entry.Name, CodePointComparer.Instance))
        {
            string source = prefix + entry.Name;
            if (entry is DirectoryInfo child)
            {
                foreach (InputOrRejection found in child.LinkTarget is null
                    ? Walk(child, source + "/", depth + 1, limits)
                    : [InputOrRejection.Rejected(source, "links to folders are not followed; name the folder itself")])
                {
                    yield return found;
                }
            }
            else if (!SilentlyPassed.Contains(entry.Name, StringComparer.OrdinalIgnoreCase))
            {
                yield return FromFile(entry.FullName, source);
            }
        }
    }

    private static InputOrRejection FromFile(string path, string source)
    {
        if (!InputFormats.TryGet(path, out InputFormat format, out string reason))
        {
            return InputOrRejection.Rejected(source, reason);
        }

        // A pipe or device would block for ever.
        if ((File.GetAttributes(path) & (FileAttributes.Device | FileAttributes.Directory)) != FileAttributes.None || !IsRegular(path))
        {
            return InputOrRejection.Rejected(source, "it is no regular file");
        }

        return InputOrRejection.Found(new RawInput(source, format, _ => ValueTask.FromResult<Stream>(Open(path))) { Length = new FileInfo(path).Length });
    }

    private static FileStream Open(string path) => new(
        path,
        new FileStreamOptions { Access = FileAccess.Read, Share = FileShare.ReadWrite, Options = FileOptions.SequentialScan | FileOptions.Asynchronous });

    private static bool IsRegular(string path)
    {
        FileSystemInfo? target = new FileInfo(path) is { LinkTarget: not null } link ? link.ResolveLinkTarget(returnFinalTarget: true) : null;
        return target is null || target.Exists;
    }

    private static bool TryList(DirectoryInfo folder, out FileSystemInfo[] entries, out string reason)
    {
        reason = "";
        try
        {
            entries = folder.GetFileSystemInfos();
            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            entries = [];
            reason = $"the folder cannot be listed: {e.Message}";
            return false;
        }
    }
}
