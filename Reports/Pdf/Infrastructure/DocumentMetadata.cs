namespace ApprovalOffice.Reports.Pdf.Infrastructure;

/// <summary>What the file says about itself (ISO 32000-1 §14.3.3). The dates are given, never taken from the machine, so the same model makes the same bytes.</summary>
public sealed class DocumentMetadata
{
    /// <summary>No title and the epoch as date.</summary>
    public static DocumentMetadata Default => new();

    /// <summary>Title shown by the reader.</summary>
    public string? Title { get; set; }

    /// <summary>The organ that issued the document.</summary>
    public string? Author { get; set; }

    /// <summary>Subject.</summary>
    public string? Subject { get; set; }

    /// <summary>Keywords, separated by commas.</summary>
    public string? Keywords { get; set; }

    /// <summary>The program in which the content was written.</summary>
    public string? Creator { get; set; }

    /// <summary>The program that made the file.</summary>
    public string? Producer { get; set; }

    /// <summary>Language of the text (RFC 5646).</summary>
    public string? Language { get; set; }

    /// <summary>Instant of making.</summary>
    public DateTimeOffset CreationDate { get; set; } = DateTimeOffset.UnixEpoch;

    /// <summary>Instant of the last change.</summary>
    public DateTimeOffset ModifiedDate { get; set; } = DateTimeOffset.UnixEpoch;
}
