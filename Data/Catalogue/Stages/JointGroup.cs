namespace ApprovalOffice.Data.Catalogue.Stages;

/// <summary>A group of matters handled jointly: 并联审批, 联合审图, 联合验收 ….</summary>
public sealed record JointGroup
{
    /// <summary>Code.</summary>
    public required string Code { get; init; }

    /// <summary>Name.</summary>
    public required string Name { get; init; }

    /// <summary>Kind of joint handling.</summary>
    public required string Type { get; init; }

    /// <summary>Stage.</summary>
    public required string Stage { get; init; }

    /// <summary>牵头部门.</summary>
    public required string Lead { get; init; }

    /// <summary>Promised working days.</summary>
    public required int PromisedDays { get; init; }
}
