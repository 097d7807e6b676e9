using ApprovalOffice.Data.Rules;
using ApprovalOffice.Data.Values;

namespace ApprovalOffice.Data.Cases;

/// <summary>身份核验 at the window: who stood there, by which right, checked by whom. Required where a clerk enters an application.</summary>
public sealed class IdentityCheck
{
    private IdentityCheck()
    {
    }

    /// <summary>Key.</summary>
    public Guid Id { get; private set; }

    /// <summary>The case.</summary>
    public Guid CaseId { get; private set; }

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

    /// <summary>Records a check.</summary>
    /// <exception cref="Rules.RuleBroken">CASE-044 when the authorisation has run out on the given day.</exception>
    public static IdentityCheck Record(
        Guid id, Guid caseId, string personName, ResidentId residentId, bool isLegalRepresentative, DateOnly? authorisedUntil, DateOnly today, Guid? by, DateTime at)
    {
        CaseRules.AuthorisationExpired.Require(isLegalRepresentative || authorisedUntil >= today, nameof(AuthorisedUntil));
        return new()
        {
            Id = id,
            CaseId = caseId,
            PersonName = personName,
            ResidentId = residentId,
            IsLegalRepresentative = isLegalRepresentative,
            AuthorisedUntil = isLegalRepresentative ? null : authorisedUntil,
            CheckedBy = by,
            CheckedAt = at,
        };
    }
}
