using ApprovalOffice.Data.Clock;

namespace ApprovalOffice.Data.Cases.OpenRows;

/// <summary>延期: the one extension a law allows (行政许可法第四十二条, or the matter's own statute).</summary>
public sealed class Extension
{
    private Extension()
    {
    }

    /// <summary>Key.</summary>
    public Guid Id { get; private set; }

    /// <summary>The case.</summary>
    public Guid CaseId { get; private set; }

    /// <summary>How much, in <see cref="Unit"/>.</summary>
    public int Days { get; private set; }

    /// <summary>Working or calendar days.</summary>
    public DayUnit Unit { get; private set; }

    /// <summary>The reason told to the applicant.</summary>
    public string Reason { get; private set; } = "";

    /// <summary>The day it was granted (local date).</summary>
    public DateOnly GrantedOn { get; private set; }

    /// <summary>Who granted it.</summary>
    public Guid? GrantedBy { get; private set; }

    internal static Extension Grant(Guid id, Guid caseId, TimeLimit length, string reason, DateOnly on, Guid? by) => new()
    {
        Id = id,
        CaseId = caseId,
        Days = length.Days,
        Unit = length.Unit,
        Reason = reason,
        GrantedOn = on,
        GrantedBy = by,
    };
}
