using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Clock;
using ApprovalOffice.Data.Rules;
using ApprovalOffice.Data.Values;

namespace ApprovalOffice.Data.Applications;

/// <summary>身份核验 of who brought a stage application to the window; copied to each of its cases at submission.</summary>
public sealed class StageIdentityCheck
{
    private StageIdentityCheck()
    {
    }

    /// <summary>Key.</summary>
    public Guid Id { get; private set; }

    /// <summary>The stage application.</summary>
    public Guid StageApplicationId { get; private set; }

    /// <summary>Name of the person at the window.</summary>
    public string PersonName { get; private set; } = "";

    /// <summary>Resident identity number; masked on every screen.</summary>
    public ResidentId ResidentId { get; private set; }

    /// <summary>Whether they are the legal representative; otherwise they act under an authorisation.</summary>
    public bool IsLegalRepresentative { get; private set; }

    /// <summary>Last day of the authorisation (local date); null for the legal representative.</summary>
    public DateOnly? AuthorisedUntil { get; private set; }

    /// <summary>Who checked.</summary>
    public Guid? CheckedBy { get; private set; }

    /// <summary>When (UTC).</summary>
    public DateTime CheckedAt { get; private set; }

    internal static StageIdentityCheck Record(
        Guid id, Guid stageApplicationId, string personName, ResidentId residentId, DateOnly? authorisedUntil, DateOnly today, Guid? by, DateTime at)
    {
        CaseRules.AuthorisationExpired.Require(authorisedUntil is null || authorisedUntil >= today, nameof(AuthorisedUntil));
        return new()
        {
            Id = id,
            StageApplicationId = stageApplicationId,
            PersonName = OfficeText.Clean(personName, OfficeText.Name with { Label = "办理人姓名" }, nameof(PersonName)),
            ResidentId = residentId,
            IsLegalRepresentative = authorisedUntil is null,
            AuthorisedUntil = authorisedUntil,
            CheckedBy = by,
            CheckedAt = at,
        };
    }

    /// <summary>The same check at a case; judged on the day it was made, so that what has run out since is handed over as it was.</summary>
    internal IdentityCheck For(Guid id, Guid caseId) =>
        IdentityCheck.Record(id, caseId, PersonName, ResidentId, IsLegalRepresentative, AuthorisedUntil, OfficeZone.DateOf(CheckedAt), CheckedBy, CheckedAt);
}
