namespace ApprovalOffice.App.Features.Projects;

/// <summary>What is typed of an earlier result.</summary>
public sealed class PriorResultForm
{
    /// <summary>Result type in the catalogue.</summary>
    public string CertificateCode { get; set; } = "";

    /// <summary>Its number.</summary>
    public string Number { get; set; } = "";

    /// <summary>Who issued it.</summary>
    public string IssuerName { get; set; } = "";

    /// <summary>The date on its face, yyyy-MM-dd.</summary>
    public string IssuedOn { get; set; } = "";
}
