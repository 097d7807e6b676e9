using System.Diagnostics;
using Xunit;

namespace ApprovalOffice.Tests.Reports;

/// <summary>Programs of the machine that look at a file independently. Under CI a missing one is a failure, elsewhere a named skip.</summary>
internal static class OutsideTool
{
    /// <returns>How it ended and what it wrote.</returns>
    internal static (int ExitCode, string Output, string Errors) Run(string tool, params string[] arguments)
    {
        var path = (Environment.GetEnvironmentVariable("PATH") ?? string.Empty).Split(Path.PathSeparator)
            .Select(folder => Path.Combine(folder, tool))
            .FirstOrDefault(File.Exists);
        if (path is null)
        {
            Assert.SkipUnless(Environment.GetEnvironmentVariable("CI") == "true", $"{tool} is not on this machine");
            Assert.Fail($"{tool} is missing; under CI that is a failure");
        }

        using var process = Process.Start(new ProcessStartInfo(path, arguments) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false })!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output, errors.Result);
    }

    /// <summary>A file that is gone when the test is.</summary>
    internal static T WithFile<T>(string name, byte[] content, Func<string, T> use)
    {
        var folder = Directory.CreateTempSubdirectory("office-paper-");
        try
        {
            var path = Path.Combine(folder.FullName, name);
            File.WriteAllBytes(path, content);
            return use(path);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
