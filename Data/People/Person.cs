using ApprovalOffice.Data.Cases.Review;
using ApprovalOffice.Data.Organs;
using ApprovalOffice.Data.Rules;
using ApprovalOffice.Data.Values;

namespace ApprovalOffice.Data.People;

/// <summary>Somebody who acts in this system: an official in a section of an organ, or somebody from outside.</summary>
public sealed class Person
{
    /// <summary>What a person's name may be.</summary>
    public static readonly TextLimit NameLimit = new("姓名", 50);

    private readonly List<RoleAssignment> _assignments = [];

    private Person()
    {
    }

    /// <summary>Key.</summary>
    public Guid Id { get; private set; }

    /// <summary>Name.</summary>
    public string Name { get; private set; } = string.Empty;

    /// <summary>The organ an official belongs to; null for somebody from outside.</summary>
    public Guid? OrganId { get; private set; }

    /// <summary>The section an official belongs to.</summary>
    public Guid? SectionId { get; private set; }

    /// <summary>Telephone; personal data.</summary>
    public PhoneNumber? Phone { get; private set; }

    /// <summary>Resident identity number; personal data, shown masked.</summary>
    public ResidentId? ResidentId { get; private set; }

    /// <summary>Concurrency token, counted up by each change.</summary>
    public int Version { get; private set; }

    /// <summary>All roles ever held, loaded with the person so that the rules always see them.</summary>
    public IReadOnlyList<RoleAssignment> Assignments => _assignments;

    /// <summary>An official in a section of an organ.</summary>
    public static Person Official(string name, Organ organ, Section section, PhoneNumber? phone, TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(organ);
        ArgumentNullException.ThrowIfNull(section);
        if (section.OrganId != organ.Id)
        {
            throw new RuleBroken(PersonRules.SectionOfAnotherOrgan, nameof(SectionId), section.Name);
        }

        var person = Outside(name, phone, residentId: null, clock);
        person.OrganId = organ.Id;
        person.SectionId = section.Id;
        return person;
    }

    /// <summary>Somebody from outside the organs: who acts for an applicant, an expert, an administrator of the system.</summary>
    public static Person Outside(string name, PhoneNumber? phone, ResidentId? residentId, TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(clock);
        return new Person
        {
            Id = Guid.CreateVersion7(clock.GetUtcNow()),
            Name = OfficeText.Clean(name, NameLimit, nameof(Name)),
            Phone = phone,
            ResidentId = residentId,
        };
    }

    /// <summary>
    /// Gives a role. Throws <see cref="RuleBroken"/>: ROLE-001 and ROLE-002 where 三员分立 forbids it on any day
    /// of the grant, ROLE-003 when it is held already, ROLE-004 and ROLE-005 for the organ, VAL-007 for its days.
    /// </summary>
    public RoleAssignment Assign(RoleGrant grant, TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(grant);
        if (grant.To is { } to)
        {
            _ = Period.Of(grant.From, to);
        }

        if (grant.Role.ActsForOrgan() && grant.OrganId is null)
        {
            throw new RuleBroken(RoleRules.OrganMissing, nameof(RoleGrant.OrganId), grant.Role.Chinese());
        }

        if (grant.Role is Role.Applicant or Role.Agency or Role.Expert && grant.OrganId is not null)
        {
            throw new RuleBroken(RoleRules.OrganNotAllowed, nameof(RoleGrant.OrganId), grant.Role.Chinese());
        }

        if (grant.SigningLevel is { } level && (!RoleNames.Deciding.Contains(grant.Role) || level == SigningStepTitle.Handler))
        {
            throw new RuleBroken(RoleRules.SigningLevel, nameof(RoleGrant.SigningLevel));
        }

        foreach (var held in _assignments.Where(a => a.IsHeldBeside(grant)))
        {
            RefuseBeside(held, grant);
        }

        var assignment = RoleAssignment.Of(Id, grant, clock);
        _assignments.Add(assignment);
        Version++;
        return assignment;
    }

    /// <summary>Takes a role away after its last day. Throws <see cref="RuleBroken"/> (VAL-007) for a day before the first.</summary>
    public void End(RoleAssignment assignment, DateOnly lastDay)
    {
        ArgumentNullException.ThrowIfNull(assignment);
        if (!_assignments.Contains(assignment))
        {
            throw new ArgumentException("The assignment belongs to somebody else.", nameof(assignment));
        }

        assignment.EndOn(lastDay);
        Version++;
    }

    /// <summary>Changes what the person is called.</summary>
    public void Rename(string name, PhoneNumber? phone)
    {
        Name = OfficeText.Clean(name, NameLimit, nameof(Name));
        Phone = phone;
        Version++;
    }

    /// <summary>
    /// Moves an official to a section. Throws <see cref="RuleBroken"/>: PERS-001 for a section of another organ, PERS-002 when a role for
    /// another organ is held on that day or later.
    /// </summary>
    public void MoveTo(Organ organ, Section section, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(organ);
        ArgumentNullException.ThrowIfNull(section);
        PersonRules.SectionOfAnotherOrgan.Require(section.OrganId == organ.Id, nameof(SectionId), section.Name);
        RoleAssignment? elsewhere = _assignments.Find(a => a.OrganId is { } held && held != organ.Id && !(a.To < today));
        PersonRules.RolesElsewhere.Require(elsewhere is null, nameof(OrganId), elsewhere?.Role.Chinese());
        OrganId = organ.Id;
        SectionId = section.Id;
        Version++;
    }

    /// <summary>Whether the person holds the role on that day, wherever.</summary>
    public bool Holds(Role role, DateOnly day) => _assignments.Exists(a => a.Role == role && a.IsHeldOn(day));

    private static void RefuseBeside(RoleAssignment held, RoleGrant grant)
    {
        if (held.Role == grant.Role)
        {
            if (held.OrganId == grant.OrganId && held.RegionCode == grant.RegionCode)
            {
                throw new RuleBroken(RoleRules.HeldAlready, nameof(RoleGrant.Role), grant.Role.Chinese());
            }
        }
        else if (held.Role.IsAdministrator() && grant.Role.IsAdministrator())
        {
            throw new RuleBroken(RoleRules.TwoAdministrators, nameof(RoleGrant.Role), $"已任{held.Role.Chinese()}");
        }
        else if (held.Role.IsAdministrator() || grant.Role.IsAdministrator())
        {
            throw new RuleBroken(RoleRules.AdministratorInBusiness, nameof(RoleGrant.Role), $"已任{held.Role.Chinese()}");
        }
    }
}
