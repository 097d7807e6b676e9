using ApprovalOffice.Data.Cases.Flow;

namespace ApprovalOffice.Data.Clock;

/// <summary>国标统计用时 of one case (exchange standard §5, per item instance). Times are local.</summary>
public sealed record ItemElapsed
{
    /// <summary>接件时间: the last event 1, else the acceptance; null if there is neither.</summary>
    public DateTime? ReceivedAt { get; init; }

    /// <summary>受理时间; null before it.</summary>
    public DateTime? AcceptedAt { get; init; }

    /// <summary>办结时间: the latest closing event; null while the case is open.</summary>
    public DateTime? ClosedAt { get; init; }

    /// <summary>The code of that closing event.</summary>
    public NationalCode? ClosingCode { get; init; }

    /// <summary>The time of the latest event; null if there is none.</summary>
    public DateTime? LastEventAt { get; init; }

    /// <summary>承诺办结时间: the N-th working day after acceptance at the same time of day.</summary>
    public DateTime? PromisedFinish { get; init; }

    /// <summary>补正用时 after acceptance, in working days.</summary>
    public int CorrectionDays { get; init; }

    /// <summary>特别程序用时 after acceptance, in working days.</summary>
    public int SpecialProcedureDays { get; init; }

    /// <summary>审批用时 BJSPYS in working days; null for an instance that is left out.</summary>
    public int? ApprovalDays { get; init; }

    /// <summary>跨度用时 BJKDYS in natural days; null for an instance that is left out.</summary>
    public int? SpanDays { get; init; }

    /// <summary>超期: the approval time is greater than the limit.</summary>
    public bool IsOverdue { get; init; }

    /// <summary>有退件: it ever had status 4 or 5.</summary>
    public bool HasReturn { get; init; }

    /// <summary>有其他类型办件: it ever had status 2, 14 or 15.</summary>
    public bool HasOtherEnd { get; init; }

    /// <summary>Whether the stage leaves it out because it ever had status 2, 4, 5, 13, 14 or 15.</summary>
    public bool IsLeftOutOfStage { get; init; }

    /// <summary>The days that count as elapsed between receipt and close or now.</summary>
    public DaySpans Running { get; init; } = DaySpans.None;

    /// <summary>The days that count as elapsed within corrections and special procedures, also before acceptance.</summary>
    public DaySpans Stopped { get; init; } = DaySpans.None;
}
