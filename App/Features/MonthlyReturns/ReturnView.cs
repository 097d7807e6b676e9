using ApprovalOffice.Data.MonthlyReturns;

namespace ApprovalOffice.App.Features.MonthlyReturns;

/// <summary>A return as its page shows it.</summary>
public sealed record ReturnView
{
    /// <summary>The return.</summary>
    public required MonthlyReturn Return { get; init; }

    /// <summary>Name of its region.</summary>
    public required string RegionName { get; init; }

    /// <summary>Its tables.</summary>
    public required IReadOnlyList<ReturnTable> Tables { get; init; }

    /// <summary>Its sections.</summary>
    public required IReadOnlyList<ReturnSection> Sections { get; init; }

    /// <summary>What it says.</summary>
    public required ReturnContent Content { get; init; }

    /// <summary>What was typed, by place.</summary>
    public required IReadOnlyDictionary<string, MonthlyEntry> Entries { get; init; }

    /// <summary>What last month's said; null where there is none.</summary>
    public required ReturnContent? Before { get; init; }

    /// <summary>The checks.</summary>
    public required ReturnChecks Checks { get; init; }

    /// <summary>Whether the person fills it in.</summary>
    public required bool MayFill { get; init; }

    /// <summary>Whether the person judges it.</summary>
    public required bool MayJudge { get; init; }

    /// <summary>Whether it is put together from returns below.</summary>
    public required bool IsRollUp { get; init; }

    /// <summary>All revisions of the month.</summary>
    public required IReadOnlyList<ReturnRevision> Revisions { get; init; }

    /// <summary>Whether the person may type now.</summary>
    public bool IsOpen => MayFill && Return.State == ReturnState.Filling;

    /// <summary>Whether the person may approve or send back now.</summary>
    public bool IsToJudge => MayJudge && Return.State == ReturnState.Submitted;
}
