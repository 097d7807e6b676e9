namespace ApprovalOffice.Data.Cases.OpenRows;

/// <summary>
/// 暂停计时: an interval [StartOn, EndOn) in local dates during which a clock of the case does not run. Only the kinds of
/// 行政许可法第四十五条 (or a named statute) stop the statutory clock.
/// </summary>
public sealed class ClockSuspension
{
    private ClockSuspension()
    {
    }

    /// <summary>Key.</summary>
    public Guid Id { get; private set; }

    /// <summary>The case.</summary>
    public Guid CaseId { get; private set; }

    /// <summary>The kind in the catalogue's words: 听证, 专家评审, 公示 …; 材料修改 for a revision after acceptance.</summary>
    public string Kind { get; private set; } = "";

    /// <summary>Whether it is a revision of materials after acceptance (stops the promised clock alone).</summary>
    public bool IsRevision { get; private set; }

    /// <summary>Whether the promised clock stops.</summary>
    public bool StopsPromised { get; private set; }

    /// <summary>Whether the statutory clock stops.</summary>
    public bool StopsStatutory { get; private set; }

    /// <summary>The named ground.</summary>
    public string LegalGround { get; private set; } = "";

    /// <summary>Why.</summary>
    public string Reason { get; private set; } = "";

    /// <summary>First stopped day (local date).</summary>
    public DateOnly StartOn { get; private set; }

    /// <summary>The day on which it was said to end.</summary>
    public DateOnly PlannedEndOn { get; private set; }

    /// <summary>The day of the hearing (local date); null for everything but a hearing.</summary>
    public DateOnly? HearingOn { get; private set; }

    /// <summary>First running day again; null while it is open.</summary>
    public DateOnly? EndOn { get; private set; }

    /// <summary>Whether it is still open.</summary>
    public bool IsOpen => EndOn is null;

    internal static ClockSuspension Begin(Guid id, Guid caseId, SuspensionTerms terms, DateOnly on) => new()
    {
        Id = id,
        CaseId = caseId,
        Kind = terms.Kind,
        IsRevision = terms.IsRevision,
        StopsPromised = terms.StopsPromised,
        StopsStatutory = terms.StopsStatutory,
        LegalGround = terms.LegalGround,
        Reason = terms.Reason,
        StartOn = on,
        PlannedEndOn = terms.PlannedEndOn,
        HearingOn = terms.HearingOn,
    };

    internal void End(DateOnly on) => EndOn = on < StartOn ? StartOn : on;
}
