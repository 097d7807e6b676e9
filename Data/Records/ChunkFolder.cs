using System.Globalization;
using ApprovalOffice.Data.Rules;

namespace ApprovalOffice.Data.Records;

/// <summary>
/// The chunks of uploads on their way, one folder an upload, one file a chunk; a chunk's file has its name only when
/// its content is on the disk, so the folder itself says which chunks are here.
/// </summary>
internal sealed class ChunkFolder(string folder)
{
    public IReadOnlyList<int> Received(Guid upload) => Directory.Exists(FolderOf(upload))
        ? [.. Directory.EnumerateFiles(FolderOf(upload), "*.chunk")
            .Select(path => int.Parse(Path.GetFileNameWithoutExtension(path), CultureInfo.InvariantCulture))
            .Order()]
        : [];

    public async Task WriteAsync(Guid upload, int number, int length, Stream content, CancellationToken cancellationToken)
    {
        string place = PathOf(upload, number);
        string fresh = Path.Combine(FolderOf(upload), Path.GetRandomFileName());
        try
        {
            Directory.CreateDirectory(FolderOf(upload));
            await using (FileStream file = new(fresh, FileMode.CreateNew, FileAccess.Write, FileShare.None, 64 * 1024, useAsync: true))
            {
                await CopyExactlyAsync(content, file, length, cancellationToken);
                await file.FlushAsync(cancellationToken);
                file.Flush(flushToDisk: true);
            }

            DurableFile.MoveInPlace(fresh, place);
        }
        catch (IOException fault)
        {
            throw DurableFile.Translate(fault);
        }
        finally
        {
            if (File.Exists(fresh))
            {
                File.Delete(fresh);
            }
        }
    }

    /// <summary>All chunks one after the other.</summary>
    public Stream OpenWhole(Guid upload, int count) => new ChunkStream([.. Enumerable.Range(0, count).Select(number => PathOf(upload, number))]);

    public void Remove(Guid upload)
    {
        if (Directory.Exists(FolderOf(upload)))
        {
            Directory.Delete(FolderOf(upload), recursive: true);
        }
    }

    private static async Task CopyExactlyAsync(Stream content, FileStream file, int length, CancellationToken cancellationToken)
    {
        byte[] buffer = new byte[64 * 1024];
        int total = 0;
        while (await content.ReadAsync(buffer, cancellationToken) is > 0 and int read)
        {
            total += read;
            if (total > length)
            {
                break;
            }

            await file.WriteAsync(buffer.AsMemory(0, read), cancellationToken);
        }

        if (total != length)
        {
            throw new RuleBroken(FileRules.BadChunk, detail: $"应为 {length} 字节");
        }
    }

    private string FolderOf(Guid upload) => Path.Combine(folder, upload.ToString("N"));

    private string PathOf(Guid upload, int number) =>
        Path.Combine(FolderOf(upload), number.ToString(CultureInfo.InvariantCulture) + ".chunk");
}
