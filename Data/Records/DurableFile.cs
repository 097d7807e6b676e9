using System.Runtime.InteropServices;
using System.Text;
using ApprovalOffice.Data.Rules;

namespace ApprovalOffice.Data.Records;

/// <summary>Puts a finished file in its place so that a power cut after the return does not lose it.</summary>
internal static class DurableFile
{
    private const int NoSpace = 28;
    private const int QuotaExceeded = 122;
    private const int WindowsDiskFull = unchecked((int)0x80070070);
    private const int WindowsHandleDiskFull = unchecked((int)0x80070027);

    /// <summary>Renames a file that was flushed; on Linux the folder is flushed too, else the name could be lost.</summary>
    public static void MoveInPlace(string from, string to)
    {
        string folder = Path.GetDirectoryName(to)!;
        bool isNew = !Directory.Exists(folder);
        Directory.CreateDirectory(folder);
        File.Move(from, to, overwrite: true);
        FlushFolder(folder);
        if (isNew)
        {
            // The folder and the one above it may be new as well.
            FlushFolder(Path.GetDirectoryName(folder)!);
            FlushFolder(Path.GetDirectoryName(Path.GetDirectoryName(folder)!)!);
        }
    }

    /// <summary>Turns «no space left» into the sentence people read; other faults pass.</summary>
    public static Exception Translate(IOException fault) =>
        (fault.HResult & 0xFFFF) is NoSpace or QuotaExceeded || fault.HResult is NoSpace or QuotaExceeded or WindowsDiskFull or WindowsHandleDiskFull
            ? new RuleBroken(FileRules.DiskFull)
            : fault;

    private static void FlushFolder(string folder)
    {
        if (!OperatingSystem.IsLinux())
        {
            return;
        }

        int handle = Open(Encoding.UTF8.GetBytes(folder + '\0'), 0);
        if (handle < 0)
        {
            throw new IOException($"无法打开目录 {folder}。");
        }

        try
        {
            if (Fsync(handle) != 0)
            {
                throw new IOException($"无法将目录 {folder} 写入磁盘。");
            }
        }
        finally
        {
            _ = Close(handle);
        }
    }

    // DllImport, since the generated kind of import would need unsafe code switched on for the whole room.
    [DllImport("libc", EntryPoint = "open", SetLastError = true)]
    private static extern int Open(byte[] path, int flags);

    [DllImport("libc", EntryPoint = "fsync", SetLastError = true)]
    private static extern int Fsync(int handle);

    [DllImport("libc", EntryPoint = "close", SetLastError = true)]
    private static extern int Close(int handle);
}
