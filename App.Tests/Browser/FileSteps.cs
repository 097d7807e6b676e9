using Microsoft.Playwright;

namespace ApprovalOffice.Tests.Browser;

/// <summary>Choosing files. Playwright puts a file into a disabled field as well, where nobody hears of it; a person cannot.</summary>
internal static class FileSteps
{
    /// <summary>Chooses a file as soon as the field takes one.</summary>
    public static async Task SendFileAsync(this ILocator field, FilePayload file)
    {
        await Assertions.Expect(field).ToBeEnabledAsync();
        await field.SetInputFilesAsync(file);
    }

    /// <summary>Chooses a file of the disk as soon as the field takes one.</summary>
    public static async Task SendFileAsync(this ILocator field, string path)
    {
        await Assertions.Expect(field).ToBeEnabledAsync();
        await field.SetInputFilesAsync(path);
    }
}
