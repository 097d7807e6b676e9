using ApprovalOffice.Data.Values;

namespace ApprovalOffice.Data.Cases;

/// <summary>The organ, section and region that handle the case, as they were at acceptance.</summary>
public sealed record CaseOrgan
{
    /// <summary>The organ.</summary>
    public required Guid OrganId { get; init; }

    /// <summary>Its name.</summary>
    public required string OrganName { get; init; }

    /// <summary>The department it is of, e.g. ZRZY.</summary>
    public required string DepartmentCode { get; init; }

    /// <summary>The section; null until one is appointed.</summary>
    public required Guid? SectionId { get; init; }

    /// <summary>Its name.</summary>
    public required string? SectionName { get; init; }

    /// <summary>The region the case counts for.</summary>
    public required RegionCode RegionCode { get; init; }
}
