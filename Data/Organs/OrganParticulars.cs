using ApprovalOffice.Data.Values;

namespace ApprovalOffice.Data.Organs;

/// <summary>What is to be said of an organ when it is set up.</summary>
public sealed record OrganParticulars
{
    /// <summary>Department code of the catalogue.</summary>
    public required string DepartmentCode { get; init; }

    /// <summary>The region it administers.</summary>
    public required RegionCode RegionCode { get; init; }

    /// <summary>Full name.</summary>
    public required string Name { get; init; }

    /// <summary>Short name.</summary>
    public required string ShortName { get; init; }

    /// <summary>Unified social credit code.</summary>
    public required CreditCode CreditCode { get; init; }

    /// <summary>发文机关代字.</summary>
    public required string IssuerWord { get; init; }

    /// <summary>What sort of body it is.</summary>
    public required OrganKind Kind { get; init; }

    /// <summary>Whether it decides in its own name.</summary>
    public required bool IsApprovalSubject { get; init; }

    /// <summary>Telephone for enquiries.</summary>
    public required PhoneNumber ContactPhone { get; init; }

    /// <summary>Order in lists.</summary>
    public int Sort { get; init; }
}
