using ApprovalOffice.Data.Cases.Flow;

namespace ApprovalOffice.Data.Cases.Events;

/// <summary>
/// One row of 项目审批事项办理详细信息表 (SPGL_XMSPSXBLXXXXB, exchange standard §2 and §3): a status the case passed through, so that
/// an export is a projection and not a translation. Append-only.
/// </summary>
public sealed class NationalStatusEvent
{
    private NationalStatusEvent()
    {
    }

    /// <summary>Key.</summary>
    public Guid Id { get; private set; }

    /// <summary>The case.</summary>
    public Guid CaseId { get; private set; }

    /// <summary>The event it was emitted by.</summary>
    public Guid CaseEventId { get; private set; }

    /// <summary>Position in the case, from 1, without gaps.</summary>
    public int Sequence { get; private set; }

    /// <summary>BLZT 办理状态.</summary>
    public NationalCode Code { get; private set; }

    /// <summary>BLSJ 办理时间 (UTC).</summary>
    public DateTime At { get; private set; }

    /// <summary>When this system learnt of it (UTC).</summary>
    public DateTime RecordedAt { get; private set; }

    internal static NationalStatusEvent Of(Guid id, Guid caseId, Guid eventId, int sequence, NationalCode code, DateTime at, DateTime recordedAt) =>
        new() { Id = id, CaseId = caseId, CaseEventId = eventId, Sequence = sequence, Code = code, At = at, RecordedAt = recordedAt };
}
