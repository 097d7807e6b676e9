namespace ApprovalOffice.Reports.Pdf.Drawing.Exceptions;

/// <summary>Content fits on no page. The message names the element by its path and says what it needs and what there is.</summary>
public sealed class DocumentLayoutException : Exception
{
    /// <summary>Says which element does not fit.</summary>
    public DocumentLayoutException(string message)
        : base(message)
    {
    }
}
