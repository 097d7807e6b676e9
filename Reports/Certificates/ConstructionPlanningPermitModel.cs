using ApprovalOffice.Reports.Layout;

namespace ApprovalOffice.Reports.Certificates;

/// <summary>What stands on a 建设工程规划许可证 (城乡规划法 art. 40; catalogue ZZ-17).</summary>
public sealed record ConstructionPlanningPermitModel
{
    /// <summary>建字第…号.</summary>
    public required string Number { get; init; }

    /// <summary>The sentence by which it is granted.</summary>
    public required string LegalText { get; init; }

    /// <summary>发证机关, full name.</summary>
    public required string IssueAuthority { get; init; }

    /// <summary>日期.</summary>
    public required DateOnly IssueDate { get; init; }

    /// <summary>建设单位（个人）.</summary>
    public required string OwnerName { get; init; }

    /// <summary>持证主体代码: credit code; empty for a person, whose number is not printed.</summary>
    public required string HolderCode { get; init; }

    /// <summary>建设项目名称.</summary>
    public required string ProjectName { get; init; }

    /// <summary>项目代码.</summary>
    public required string ProjectCode { get; init; }

    /// <summary>建设位置.</summary>
    public required string Location { get; init; }

    /// <summary>建设规模.</summary>
    public required string Scale { get; init; }

    /// <summary>附图及附件名称.</summary>
    public required string Attachments { get; init; }

    /// <summary>遵守事项, each with its number.</summary>
    public required IReadOnlyList<string> Notes { get; init; }

    /// <summary>单体建筑明细表; empty for works without buildings, which have no annex page.</summary>
    public required IReadOnlyList<PlannedBuilding> Buildings { get; init; }

    /// <summary>电子证照标识.</summary>
    public required string ElectronicId { get; init; }

    /// <summary>Where to verify it.</summary>
    public required VerificationMark Verification { get; init; }

    /// <summary>Instant of making, for the file's own data.</summary>
    public required DateTimeOffset MadeAt { get; init; }
}
