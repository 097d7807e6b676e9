namespace ApprovalOffice.Data.Joint;

/// <summary>A condition as somebody types it, before it is checked.</summary>
public sealed record TypedCondition
{
    /// <summary>What it is about.</summary>
    public ConditionTopic Topic { get; set; } = ConditionTopic.Other;

    /// <summary>Where.</summary>
    public string? Place { get; set; }

    /// <summary>How what is built must stand to the measure.</summary>
    public ConditionRelation? Relation { get; set; }

    /// <summary>The measure as typed.</summary>
    public string? Amount { get; set; }

    /// <summary>The demand in words.</summary>
    public string? Text { get; set; }

    /// <summary>Standard and clause.</summary>
    public string? Clause { get; set; }

    /// <summary>Whether nothing was typed into it.</summary>
    public bool IsEmpty => Relation is null && string.IsNullOrWhiteSpace(Amount) && string.IsNullOrWhiteSpace(Text) && string.IsNullOrWhiteSpace(Clause) && string.IsNullOrWhiteSpace(Place);
}
