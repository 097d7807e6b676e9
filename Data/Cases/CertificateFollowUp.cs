using ApprovalOffice.Data.Cases.Results;

namespace ApprovalOffice.Data.Cases;

/// <summary>
/// The certificate that a case changes, renews or replaces, as it was when the application began: copied onto the case, because it must
/// read in ten years as it read then.
/// </summary>
public sealed record CertificateFollowUp
{
    /// <summary>What is asked for.</summary>
    public required FollowUpKind Kind { get; init; }

    /// <summary>The certificate.</summary>
    public required Guid CertificateId { get; init; }

    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>Its number.</summary>
    public required string Number { get; init; }

    /// <summary>The date on its face (local date).</summary>
    public required DateOnly IssuedOn { get; init; }

    /// <summary>Its last day; null when it names none.</summary>
    public required DateOnly? ValidUntil { get; init; }

    /// <summary>What is to be changed, why it is to be renewed, or how it was lost, in the holder's words.</summary>
    public required string Motive { get; init; }

    /// <summary>Writes down what is asked for of a certificate.</summary>
    public static CertificateFollowUp Of(ElectronicCertificate certificate, FollowUpKind kind, string motive)
    {
        ArgumentNullException.ThrowIfNull(certificate);
        return new CertificateFollowUp
        {
            Kind = kind,
            CertificateId = certificate.Id,
            Name = certificate.Name,
            Number = certificate.Number,
            IssuedOn = certificate.IssuedOn,
            ValidUntil = certificate.ValidUntil,
            Motive = motive,
        };
    }
}
