namespace ApprovalOffice.App.Features.Owed;

/// <summary>One owed material as its page shows it.</summary>
public sealed record OwedLine
{
    /// <summary>The debt.</summary>
    public required Guid Id { get; init; }

    /// <summary>Name of the material.</summary>
    public required string Name { get; init; }

    /// <summary>How to prepare it, from the catalogue.</summary>
    public required string Instruction { get; init; }

    /// <summary>Last day to hand it in.</summary>
    public required DateOnly DueOn { get; init; }

    /// <summary>Working days left, on the due day itself 0, negative when it has passed.</summary>
    public required int DaysLeft { get; init; }

    /// <summary>The day it was handed in.</summary>
    public required DateOnly? SuppliedOn { get; init; }

    /// <summary>The day it was found in order.</summary>
    public required DateOnly? CheckedOn { get; init; }

    /// <summary>Why it went back.</summary>
    public required string? ReturnReason { get; init; }

    /// <summary>All that was handed in for it, the newest first.</summary>
    public required IReadOnlyList<OwedFile> Files { get; init; }

    /// <summary>Whether it waits to be looked at.</summary>
    public bool AwaitsVerdict => SuppliedOn is not null && CheckedOn is null;

    /// <summary>Whether the day has passed and nothing is there.</summary>
    public bool IsOverdue => SuppliedOn is null && CheckedOn is null && DaysLeft < 0;

    /// <summary>Where it stands, in a word.</summary>
    public string Standing => this switch
    {
        { CheckedOn: not null } => "已补齐",
        { AwaitsVerdict: true } => "已补交，待核对",
        { IsOverdue: true } => "逾期未补",
        { ReturnReason: not null } => "已退回，待重新补交",
        _ => "待补交",
    };
}
