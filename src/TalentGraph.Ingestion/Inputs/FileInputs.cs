using TalentGraph.Graph;

namespace TalentGraph.Ingestion.Inputs;

/// <summary>Finds the files to import below a path: in code point order; names with a leading dot are passed over, links to folders not followed.</summary>
internal static class FileInputs
{
    // What a folder of articles commonly holds beside them; not worth a line in the report.
    private static readonly string[] SilentlyPassed = ["README.md", "LICENSE", "LICENSE.txt", "NOTICE", "Thumbs.db"];

    public static IEnumerable<InputOrRejection> Find(string path, IngestionLimits limits)
    {
        if (Directory.Exists(path))
        {
            return Walk(new DirectoryInfo(path), "", 0, limits);
        }

        return new FileInfo(path) is { Exists: true } or { LinkTarget: not null }
            ? [FromFile(path, Path.GetFileName(path))]
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
            if (entry.Name.StartsWith('.'))
            {
                continue;
            }

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
        if (!InputFormats.TryGet(path, out InputFormat format, out string reason) || !TryResolve(path, out FileInfo file, out reason))
        {
            return InputOrRejection.Rejected(source, reason);
        }

        return InputOrRejection.Found(
            new RawInput(source, format, _ => ValueTask.FromResult<Stream>(Open(file.FullName))) { Length = file.Length });
    }

    // A file without bytes is not opened: it may be a pipe, which would block for ever.
    private static bool TryResolve(string path, out FileInfo file, out string reason)
    {
        file = new FileInfo(path);
        try
        {
            FileSystemInfo? target = file.ResolveLinkTarget(returnFinalTarget: true);
            file = target as FileInfo ?? file;
            reason = target is { Exists: false } || !file.Exists ? "it is a link that leads to no file"
                : file.Length == 0 ? "it is empty, or a pipe or device"
                : "";
        }
        catch (IOException)
        {
            reason = "it is a link that leads round in a circle";
        }
        catch (UnauthorizedAccessException e)
        {
            reason = $"it cannot be read: {e.Message}";
        }

        return reason.Length == 0;
    }

    private static FileStream Open(string path) => new(
        path,
        new FileStreamOptions { Access = FileAccess.Read, Share = FileShare.ReadWrite, Options = FileOptions.SequentialScan | FileOptions.Asynchronous });

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
