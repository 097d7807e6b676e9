namespace ApprovalOffice.App.Features.Cases.Sheets;

/// <summary>An official paper of the case.</summary>
/// <param name="Title">What it is.</param>
/// <param name="Number">文号 or certificate number.</param>
/// <param name="DatedOn">Its date.</param>
/// <param name="IsMade">Whether the PDF is made.</param>
/// <param name="Url">Where the person may open the PDF; null while it is being made and for those who may open no files.</param>
/// <param name="VerificationUrl">The public page that vouches for it.</param>
/// <param name="Validity">Standing of the certificate; null for a notice.</param>
/// <param name="CertificateUrl">The certificate's own page; null for a notice.</param>
public sealed record PaperLine(
    string Title, string Number, DateOnly DatedOn, bool IsMade, string? Url, string VerificationUrl, string? Validity, string? CertificateUrl);
