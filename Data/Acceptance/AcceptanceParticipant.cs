using ApprovalOffice.Data.Clock;
using ApprovalOffice.Data.Rules;
using ApprovalOffice.Data.Values;

namespace ApprovalOffice.Data.Acceptance;

/// <summary>An organ with a part, or the applicant, who comes to the visit and agrees to its date.</summary>
public sealed class AcceptanceParticipant
{
    /// <summary>Who comes.</summary>
    public static readonly TextLimit PersonLimit = new("参加人员", 100);

    /// <summary>Why another date.</summary>
    public static readonly TextLimit ReasonLimit = new("原因", 200);

    private AcceptanceParticipant()
    {
    }

    /// <summary>Key.</summary>
    public Guid Id { get; private set; }

    /// <summary>The acceptance.</summary>
    public Guid AcceptanceId { get; private set; }

    /// <summary>The organ; null for the applicant.</summary>
    public Guid? OrganId { get; private set; }

    /// <summary>Its name, or the applicant's.</summary>
    public string Name { get; private set; } = "";

    /// <summary>What was answered to the date that is proposed now.</summary>
    public VisitAnswer Answer { get; private set; }

    /// <summary>Who comes.</summary>
    public string? PersonName { get; private set; }

    /// <summary>The date proposed instead (UTC).</summary>
    public DateTime? OtherAt { get; private set; }

    /// <summary>Why.</summary>
    public string? Reason { get; private set; }

    /// <summary>Who answered.</summary>
    public string? AnsweredBy { get; private set; }

    /// <summary>When (UTC).</summary>
    public DateTime? AnsweredAt { get; private set; }

    internal static AcceptanceParticipant Of(Guid id, Guid acceptanceId, Guid? organId, string name) => new() { Id = id, AcceptanceId = acceptanceId, OrganId = organId, Name = name };

    internal void AskAnew() => (Answer, OtherAt, Reason, AnsweredBy, AnsweredAt) = (VisitAnswer.Pending, null, null, null, null);

    internal void Agree(string person, string by, DateTime at) => (Answer, PersonName, OtherAt, Reason, AnsweredBy, AnsweredAt) =
        (VisitAnswer.Agreed, OfficeText.Clean(person, PersonLimit, nameof(PersonName)), null, null, by, at);

    internal void Counter(DateTime? otherAt, string reason, string by, DateTime at)
    {
        AcceptanceRules.OtherIncomplete.Require(otherAt is { } day && day > at, nameof(OtherAt));
        AcceptanceRules.OtherIncomplete.Require(!string.IsNullOrWhiteSpace(reason), nameof(Reason));
        (Answer, OtherAt, Reason, AnsweredBy, AnsweredAt) = (VisitAnswer.Other, otherAt, OfficeText.Clean(reason, ReasonLimit, nameof(Reason)), by, at);
    }
}
