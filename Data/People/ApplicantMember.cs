using ApprovalOffice.Data.Values;

namespace ApprovalOffice.Data.People;

/// <summary>A person's authority to act for an applicant, with its first and last day.</summary>
public sealed class ApplicantMember
{
    private ApplicantMember()
    {
    }

    /// <summary>Key.</summary>
    public Guid Id { get; private set; }

    /// <summary>The applicant.</summary>
    public Guid ApplicantId { get; private set; }

    /// <summary>The person.</summary>
    public Guid PersonId { get; private set; }

    /// <summary>In which capacity.</summary>
    public ApplicantCapacity Capacity { get; private set; }

    /// <summary>First day.</summary>
    public DateOnly From { get; private set; }

    /// <summary>Last day.</summary>
    public DateOnly To { get; private set; }

    /// <summary>The day from which it no longer holds; null while not revoked.</summary>
    public DateOnly? RevokedOn { get; private set; }

    /// <summary>Concurrency token, counted up by each change.</summary>
    public int Version { get; private set; }

    /// <summary>Whether the authority holds on that day.</summary>
    public bool IsValidOn(DateOnly day) => day >= From && day <= To && (RevokedOn is not { } revoked || day < revoked);

    internal static ApplicantMember Of(Guid applicantId, Guid personId, ApplicantCapacity capacity, Period period, TimeProvider clock) => new()
    {
        Id = Guid.CreateVersion7(clock.GetUtcNow()),
        ApplicantId = applicantId,
        PersonId = personId,
        Capacity = capacity,
        From = period.From,
        To = period.To,
    };

    internal void Revoke(DateOnly day)
    {
        RevokedOn = day;
        Version++;
    }
}
