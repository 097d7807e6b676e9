using ApprovalOffice.Data.Cases.Review;
using ApprovalOffice.Data.Values;

namespace ApprovalOffice.Data.People;

/// <summary>A role that a person holds for an organ in a region, from a day on; the region covers all below it.</summary>
public sealed class RoleAssignment
{
    private RoleAssignment()
    {
    }

    /// <summary>Key.</summary>
    public Guid Id { get; private set; }

    /// <summary>Who holds it.</summary>
    public Guid PersonId { get; private set; }

    /// <summary>What may be done.</summary>
    public Role Role { get; private set; }

    /// <summary>For which organ; null for administrators, applicants, agencies, experts.</summary>
    public Guid? OrganId { get; private set; }

    /// <summary>Up to which step of the organ's signing chains its holder signs; null for other roles, and where none was said.</summary>
    public SigningStepTitle? SigningLevel { get; private set; }

    /// <summary>In which region and below.</summary>
    public RegionCode RegionCode { get; private set; }

    /// <summary>First day.</summary>
    public DateOnly From { get; private set; }

    /// <summary>Last day; null while no end is set.</summary>
    public DateOnly? To { get; private set; }

    /// <summary>Concurrency token, counted up by each change.</summary>
    public int Version { get; private set; }

    /// <summary>Whether it is held on that day.</summary>
    public bool IsHeldOn(DateOnly day) => day >= From && (To is not { } to || day <= to);

    internal static RoleAssignment Of(Guid personId, RoleGrant grant, TimeProvider clock) => new()
    {
        Id = Guid.CreateVersion7(clock.GetUtcNow()),
        PersonId = personId,
        Role = grant.Role,
        OrganId = grant.OrganId,
        SigningLevel = grant.SigningLevel,
        RegionCode = grant.RegionCode,
        From = grant.From,
        To = grant.To,
    };

    internal bool IsHeldBeside(RoleGrant grant) =>
        (To is not { } to || to >= grant.From) && (grant.To is not { } end || From <= end);

    internal void EndOn(DateOnly day)
    {
        To = Period.Of(From, day).To;
        Version++;
    }
}
