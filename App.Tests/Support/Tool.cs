namespace ApprovalOffice.Tests.Support;

/// <summary>A program the tests need. Where it is missing a test is skipped by name, except under CI, where it fails.</summary>
internal static class Tool
{
    /// <summary>Whether a missing tool is a failure.</summary>
    public static bool IsCi => string.Equals(Environment.GetEnvironmentVariable("CI"), "true", StringComparison.OrdinalIgnoreCase);

    /// <summary>The path of a program on PATH or among the given places.</summary>
    public static string Require(string name, params string[] places)
    {
        string[] candidates =
        [
            .. places,
            .. (Environment.GetEnvironmentVariable("PATH") ?? "")
                .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
                .Select(folder => Path.Combine(folder, name)),
        ];
        if (candidates.FirstOrDefault(File.Exists) is { } found)
        {
            return found;
        }

        string missing = $"{name} is not installed on this machine.";
        Assert.SkipWhen(!IsCi, missing);
        throw new InvalidOperationException(missing);
    }
}
