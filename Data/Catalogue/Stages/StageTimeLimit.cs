namespace ApprovalOffice.Data.Catalogue.Stages;

/// <summary>Promised limits of a stage in working days, by kind of project.</summary>
public sealed record StageTimeLimit
{
    /// <summary>Where nothing else is said.</summary>
    public required int Default { get; init; }

    /// <summary>政府投资.</summary>
    public required int Government { get; init; }

    /// <summary>一般社会投资.</summary>
    public required int SocialGeneral { get; init; }

    /// <summary>带承诺的工业项目.</summary>
    public required int IndustrialCommitment { get; init; }

    /// <summary>小型低风险.</summary>
    public required int SmallLowRisk { get; init; }
}
