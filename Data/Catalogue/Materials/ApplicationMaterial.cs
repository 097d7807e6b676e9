namespace ApprovalOffice.Data.Catalogue.Materials;

/// <summary>申报材料.</summary>
public sealed record ApplicationMaterial
{
    /// <summary>Code.</summary>
    public required string Code { get; init; }

    /// <summary>Name.</summary>
    public required string Name { get; init; }

    /// <summary>电子, or with the original to be seen.</summary>
    public required string Form { get; init; }

    /// <summary>Copies on paper.</summary>
    public required int PaperCopies { get; init; }

    /// <summary>Electronic copies.</summary>
    public required int ElectronicCopies { get; init; }

    /// <summary>Where it comes from.</summary>
    public required string Source { get; init; }

    /// <summary>申请人 or 免提交.</summary>
    public required string SubmitBy { get; init; }

    /// <summary>How the system gets it by itself.</summary>
    public required IReadOnlyList<AutoSupply> AutoSupply { get; init; }

    /// <summary>Whether it may come later 容缺.</summary>
    public required bool ToleranceAllowed { get; init; }

    /// <summary>Working days in which it may come later.</summary>
    public int? ToleranceDays { get; init; }

    /// <summary>Template.</summary>
    public required string? Template { get; init; }

    /// <summary>How to prepare it.</summary>
    public required string Instruction { get; init; }

    /// <summary>Stage, or 通用.</summary>
    public required string Stage { get; init; }

    /// <summary>When it is wanted, where not always.</summary>
    public string? AppliesWhen { get; init; }

    /// <summary>Whether the system gets it without the applicant.</summary>
    public bool IsSupplied => SubmitBy == "免提交";
}
