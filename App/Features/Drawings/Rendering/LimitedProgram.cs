using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace ApprovalOffice.App.Features.Drawings.Rendering;

/// <summary>
/// Runs a program upon a file that a stranger has sent: under limits of time, memory and output, each argument by itself and never through a shell,
/// with nothing of the office's environment.
/// </summary>
/// <param name="limiter">Full path of prlimit.</param>
/// <param name="settings">The limits.</param>
internal sealed class LimitedProgram(string limiter, DrawingSettings settings)
{
    private const int MostWords = 16 * 1024;

    /// <summary>Where a program lies: as named, or by its name in PATH; null where it is not.</summary>
    public static string? Find(string program) => Path.IsPathRooted(program)
        ? (File.Exists(program) ? program : null)
        : (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries).Select(folder => Path.Combine(folder, program)).FirstOrDefault(File.Exists);

    /// <summary>Runs it; <c>InTime</c> is false when it was stopped because its time was over.</summary>
    public async Task<(int ExitCode, string Output, string Errors, bool InTime)> RunAsync(string program, IEnumerable<string> arguments, CancellationToken ct)
    {
        long megabyte = 1024L * 1024;
        ProcessStartInfo start = new(
            limiter,
            [
                string.Create(CultureInfo.InvariantCulture, $"--as={settings.MemoryMegabytes * megabyte}"),
                string.Create(CultureInfo.InvariantCulture, $"--cpu={settings.PageSeconds}"),
                string.Create(CultureInfo.InvariantCulture, $"--fsize={settings.PictureMegabytes * megabyte}"),
                "--core=0", "--nofile=64", "--", program, .. arguments,
            ])
        {
            UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true, RedirectStandardInput = true, WorkingDirectory = Path.GetTempPath(),
        };
        start.Environment.Clear();
        start.Environment["LC_ALL"] = "C.UTF-8";
        start.Environment["PATH"] = Environment.GetEnvironmentVariable("PATH");
        using Process process = Process.Start(start)!;
        process.StandardInput.Close();
        using CancellationTokenSource time = CancellationTokenSource.CreateLinkedTokenSource(ct);
        time.CancelAfter(TimeSpan.FromSeconds(settings.PageSeconds));
        Task<string> output = ReadAsync(process.StandardOutput), errors = ReadAsync(process.StandardError);
        bool inTime = true;
        try
        {
            await process.WaitForExitAsync(time.Token);
        }
        catch (OperationCanceledException)
        {
            inTime = false;
            Stop(process);
            await process.WaitForExitAsync(CancellationToken.None);
            ct.ThrowIfCancellationRequested();
        }

        return (process.ExitCode, await output, await errors, inTime);
    }

    // Whatever it says is read to the end, so that it never waits for a reader; only the beginning is kept.
    private static async Task<string> ReadAsync(StreamReader reader)
    {
        StringBuilder kept = new();
        char[] buffer = new char[4096];
        int read;
        while ((read = await reader.ReadAsync(buffer)) > 0)
        {
            kept.Append(buffer, 0, Math.Min(read, MostWords - kept.Length));
        }

        return kept.ToString();
    }

    private static void Stop(Process process)
    {
        try
        {
            process.Kill(entireProcessTree: true);
        }
        catch (Exception gone) when (gone is InvalidOperationException or Win32Exception)
        {
            // It has ended by itself meanwhile.
        }
    }
}
