using ApprovalOffice.Data.Cases.Flow;
using ApprovalOffice.Data.Cases.Review;

namespace ApprovalOffice.Data.Cases.Events;

/// <summary>
/// Something that happened to a case; append-only. Events are the source of clocks, reports, exports and recomputation:
/// "as of a lock time" means the events with RecordedAt not after it.
/// </summary>
public sealed class CaseEvent
{
    private readonly List<NationalStatusEvent> national = [];

    private CaseEvent()
    {
    }

    /// <summary>Key.</summary>
    public Guid Id { get; private set; }

    /// <summary>The case.</summary>
    public Guid CaseId { get; private set; }

    /// <summary>Position in the case, from 1, without gaps.</summary>
    public int Sequence { get; private set; }

    /// <summary>What was done.</summary>
    public CaseAction Action { get; private set; }

    /// <summary>State before.</summary>
    public CaseState FromState { get; private set; }

    /// <summary>State after.</summary>
    public CaseState ToState { get; private set; }

    /// <summary>The instant it claims (UTC).</summary>
    public DateTime OccurredAt { get; private set; }

    /// <summary>The instant this system learnt of it (UTC).</summary>
    public DateTime RecordedAt { get; private set; }

    /// <summary>Who did it; null when the system did.</summary>
    public Guid? PersonId { get; private set; }

    /// <summary>Their name then.</summary>
    public string PersonName { get; private set; } = "";

    /// <summary>The absent person in whose place they did it 代; null when in their own right.</summary>
    public Guid? InPlaceOfId { get; private set; }

    /// <summary>That person's name then.</summary>
    public string? InPlaceOfName { get; private set; }

    /// <summary>Who did it, with the one in whose place.</summary>
    public string Who => ReviewWords.Signature(PersonName, InPlaceOfName);

    /// <summary>The organ or applicant they acted for.</summary>
    public string OrganName { get; private set; } = "";

    /// <summary>The section.</summary>
    public string SectionName { get; private set; } = "";

    /// <summary>What was said: reason, opinion, points.</summary>
    public string? Text { get; private set; }

    /// <summary>Values the action carried and its rows, as JSON; what a recomputation needs beyond the columns.</summary>
    public string? Details { get; private set; }

    /// <summary>Region, theme and limits as they were, as JSON.</summary>
    public string Snapshot { get; private set; } = "{}";

    /// <summary>The national events it emitted, in order.</summary>
    public IReadOnlyList<NationalStatusEvent> National => national;

    internal static CaseEvent Record(Guid id, Guid caseId, int sequence, CaseTransition transition, CaseState from, CaseState to, Act act, EventContent content) =>
        new()
        {
            Id = id,
            CaseId = caseId,
            Sequence = sequence,
            Action = transition.Action,
            FromState = from,
            ToState = to,
            OccurredAt = act.OccurredAt,
            RecordedAt = act.RecordedAt,
            PersonId = act.PersonId,
            PersonName = act.PersonName,
            InPlaceOfId = act.InPlaceOf?.PersonId,
            InPlaceOfName = act.InPlaceOf?.Name,
            OrganName = act.OrganName,
            SectionName = act.SectionName,
            Text = content.Text,
            Details = content.Details,
            Snapshot = content.Snapshot,
        };

    internal void Emit(NationalStatusEvent status) => national.Add(status);
}
