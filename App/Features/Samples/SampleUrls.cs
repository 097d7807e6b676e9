namespace ApprovalOffice.App.Features.Samples;

/// <summary>Addresses of the samples.</summary>
public static class SampleUrls
{
    /// <summary>The gallery.</summary>
    public const string Gallery = "/samples";

    /// <summary>Pattern of a sample's file.</summary>
    public const string FilePattern = "/samples/{key}.pdf";

    /// <summary>The file of a sample.</summary>
    public static string File(string key) => $"/samples/{Uri.EscapeDataString(key)}.pdf";
}
