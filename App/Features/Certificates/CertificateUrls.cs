namespace ApprovalOffice.App.Features.Certificates;

/// <summary>Address of an issued certificate within the office.</summary>
public static class CertificateUrls
{
    /// <summary>Route of <see cref="Certificate"/>.</summary>
    public const string CertificateRoute = "/certificates/{CertificateId:guid}";

    /// <summary>The certificate, what came before and after it, and 变更, 延续, 补证.</summary>
    public static string Certificate(Guid certificateId) => $"/certificates/{certificateId}";
}
