using ApprovalOffice.Data.Organs;

namespace ApprovalOffice.Data.Catalogue.Departments;

/// <summary>A department as the catalogue knows it; with a region it becomes an organ.</summary>
public sealed record Department
{
    /// <summary>Code.</summary>
    public required string Code { get; init; }

    /// <summary>Full name of the city's organ.</summary>
    public required string Name { get; init; }

    /// <summary>Short name.</summary>
    public required string ShortName { get; init; }

    /// <summary>What sort of body it is.</summary>
    public required OrganKind Kind { get; init; }

    /// <summary>What it does in these approvals.</summary>
    public required string Duty { get; init; }

    /// <summary>The stages it takes part in.</summary>
    public required IReadOnlyList<string> StageCodes { get; init; }

    /// <summary>Order in lists.</summary>
    public required int Sort { get; init; }

    /// <summary>Whether it decides in its own name.</summary>
    public required bool IsApprovalSubject { get; init; }

    /// <summary>Telephone for enquiries.</summary>
    public required string ContactPhone { get; init; }
}
