namespace ApprovalOffice.Reports.Pdf.Drawing.Exceptions;

/// <summary>A document was put together in a way that has no meaning (two contents in one place, a table without columns).</summary>
public sealed class DocumentComposeException : Exception
{
    /// <summary>Says what is wrong.</summary>
    public DocumentComposeException(string message)
        : base(message)
    {
    }
}
