using System.Diagnostics;
using System.Text.RegularExpressions;
using ApprovalOffice.Tests.Support;

namespace ApprovalOffice.Tests.Http;

/// <summary>The office as a process of its own, to be killed without warning.</summary>
internal sealed partial class OfficeProcess : IDisposable
{
    private readonly Process process;

    private OfficeProcess(Process process, Uri address) => (this.process, Address) = (process, address);

    /// <summary>Where it answers.</summary>
    public Uri Address { get; }

    /// <summary>Starts it on a data folder and waits until it says where it answers.</summary>
    public static Task<OfficeProcess> StartAsync(string folder) => StartAsync(Command(folder, "--urls", "http://127.0.0.1:0"));

    /// <summary>
    /// Starts it on a small disk of its own that begins as a copy of a data folder: a tmpfs in a mount namespace, which needs no
    /// rights. What happens on the disk does not come back into the folder.
    /// </summary>
    public static Task<OfficeProcess> StartOnSmallDiskAsync(string folder, string original, int megabytes)
    {
        ProcessStartInfo office = Command(folder, "--urls", "http://127.0.0.1:0");
        string[] dotnet = [office.FileName, .. office.ArgumentList];
        office.FileName = Tool.Require("unshare");
        office.ArgumentList.Clear();
        foreach (string word in (string[])["-rm", "sh", "-c", $"mount -t tmpfs -o size={megabytes}m tmpfs \"$0\" && cp -a \"$1\"/. \"$0\"/ && shift && exec \"$@\"", folder, original, .. dotnet])
        {
            office.ArgumentList.Add(word);
        }

        return StartAsync(office);
    }

    /// <summary>The office's own view of a path.</summary>
    public string Inside(string path) => $"/proc/{process.Id}/root{path}";

    private static async Task<OfficeProcess> StartAsync(ProcessStartInfo start)
    {
        Process started = Process.Start(start)!;
        while (await started.StandardOutput.ReadLineAsync() is { } line)
        {
            if (Announcement().Match(line) is { Success: true } found)
            {
                _ = started.StandardOutput.ReadToEndAsync();
                return new OfficeProcess(started, new Uri(found.Groups["address"].Value));
            }
        }

        throw new InvalidOperationException($"The office did not start: {await started.StandardError.ReadToEndAsync()}");
    }

    /// <summary>Starts it on a data folder and kills it, without warning, as soon as it has said something so many times.</summary>
    public static async Task KilledAtAsync(string folder, string said, int times)
    {
        using Process office = Process.Start(Command(folder, "--urls", "http://127.0.0.1:0"))!;
        Task<string> error = office.StandardError.ReadToEndAsync();
        while (times > 0 && await office.StandardOutput.ReadLineAsync() is { } line)
        {
            times -= line.Contains(said, StringComparison.Ordinal) ? 1 : 0;
        }

        office.Kill(entireProcessTree: true);
        await office.WaitForExitAsync();
        if (times > 0)
        {
            throw new InvalidOperationException($"The office ended without saying «{said}»: {await error}");
        }
    }

    /// <summary>Runs a maintenance command on a data folder.</summary>
    public static async Task<(int ExitCode, string Output)> RunAsync(string folder, params string[] arguments)
    {
        using Process command = Process.Start(Command(folder, arguments))!;
        Task<string> error = command.StandardError.ReadToEndAsync();
        string output = await command.StandardOutput.ReadToEndAsync();
        await command.WaitForExitAsync();
        return (command.ExitCode, output + await error);
    }

    /// <summary>kill −9.</summary>
    public async Task KillAsync()
    {
        process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (!process.HasExited)
        {
            process.Kill(entireProcessTree: true);
            process.WaitForExit();
        }

        process.Dispose();
    }

    private static ProcessStartInfo Command(string folder, params string[] arguments)
    {
        string output = AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar);
        string office = Path.Combine(Repository.Root, "App", output[(Path.Combine(Repository.Root, "App.Tests").Length + 1)..], "ApprovalOffice.dll");
        ProcessStartInfo start = new("dotnet", [office, .. arguments])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = folder,
        };
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Development";
        start.Environment["Office__DataFolder"] = folder;
        start.Environment["Office__DemonstrationProjects"] = "false";
        return start;
    }

    [GeneratedRegex("系统已启动：(?<address>http://[^ ]+)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Announcement();
}
