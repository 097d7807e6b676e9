using ApprovalOffice.Data.Rules;
using ApprovalOffice.Data.Values;

namespace ApprovalOffice.Data.People;

/// <summary>申请人: the body or person on whose behalf applications are made, with those who may act for it.</summary>
public sealed class Applicant
{
    private readonly List<ApplicantMember> _members = [];

    private Applicant()
    {
    }

    /// <summary>Key.</summary>
    public Guid Id { get; private set; }

    /// <summary>Body or human being.</summary>
    public ApplicantKind Kind { get; private set; }

    /// <summary>Name.</summary>
    public string Name { get; private set; } = string.Empty;

    /// <summary>Credit code of a body; null for a natural person.</summary>
    public CreditCode? CreditCode { get; private set; }

    /// <summary>Resident identity number of a natural person; personal data, shown masked.</summary>
    public ResidentId? ResidentId { get; private set; }

    /// <summary>法定代表人（负责人）.</summary>
    public string Representative { get; private set; } = string.Empty;

    /// <summary>Who is to be spoken to.</summary>
    public string ContactName { get; private set; } = string.Empty;

    /// <summary>Telephone of the contact; personal data.</summary>
    public PhoneNumber ContactPhone { get; private set; }

    /// <summary>Address for delivery.</summary>
    public string Address { get; private set; } = string.Empty;

    /// <summary>Concurrency token, counted up by each change.</summary>
    public int Version { get; private set; }

    /// <summary>Who may or might act for it, loaded with the applicant.</summary>
    public IReadOnlyList<ApplicantMember> Members => _members;

    /// <summary>A body known by its credit code.</summary>
    public static Applicant LegalPerson(CreditCode creditCode, ApplicantParticulars particulars, TimeProvider clock)
    {
        var applicant = Of(ApplicantKind.LegalPerson, particulars, clock);
        applicant.CreditCode = creditCode;
        return applicant;
    }

    /// <summary>A human being known by the resident identity number.</summary>
    public static Applicant NaturalPerson(ResidentId residentId, ApplicantParticulars particulars, TimeProvider clock)
    {
        var applicant = Of(ApplicantKind.NaturalPerson, particulars, clock);
        applicant.ResidentId = residentId;
        return applicant;
    }

    /// <summary>Takes over changed particulars; what cases and projects froze stays as it was.</summary>
    public void Change(ApplicantParticulars particulars)
    {
        Take(particulars);
        Version++;
    }

    /// <summary>
    /// Lets a person act for the applicant. Throws <see cref="RuleBroken"/>: APPL-002 when the person may already
    /// on a day of the period, APPL-003 for an agent's period of over three years.
    /// </summary>
    public ApplicantMember Authorise(Person person, ApplicantCapacity capacity, Period period, TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(person);
        if (capacity == ApplicantCapacity.Agent && period.To > period.From.AddYears(3))
        {
            throw new RuleBroken(ApplicantRules.TooLong, nameof(ApplicantMember.To), period.ToString());
        }

        if (_members.Exists(m => m.PersonId == person.Id && m.RevokedOn is null && Period.Of(m.From, m.To).Overlaps(period)))
        {
            throw new RuleBroken(ApplicantRules.AuthorisedAlready, nameof(ApplicantMember.PersonId), person.Name);
        }

        var member = ApplicantMember.Of(Id, person.Id, capacity, period, clock);
        _members.Add(member);
        Version++;
        return member;
    }

    /// <summary>Whether the person may act for the applicant on that day.</summary>
    public bool MayAct(Guid personId, DateOnly day) => _members.Exists(m => m.PersonId == personId && m.IsValidOn(day));

    /// <summary>Throws <see cref="RuleBroken"/> (APPL-001) unless the person may act on that day.</summary>
    public void RequireAuthority(Guid personId, DateOnly day)
    {
        if (!MayAct(personId, day))
        {
            throw new RuleBroken(ApplicantRules.NotAuthorised, detail: Name);
        }
    }

    /// <summary>Ends a person's authority from that day on.</summary>
    public void Revoke(ApplicantMember member, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(member);
        if (!_members.Contains(member))
        {
            throw new ArgumentException("The authorisation belongs to another applicant.", nameof(member));
        }

        member.Revoke(day);
        Version++;
    }

    private static Applicant Of(ApplicantKind kind, ApplicantParticulars particulars, TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(clock);
        var applicant = new Applicant { Id = Guid.CreateVersion7(clock.GetUtcNow()), Kind = kind };
        applicant.Take(particulars);
        return applicant;
    }

    private void Take(ApplicantParticulars particulars)
    {
        ArgumentNullException.ThrowIfNull(particulars);
        Name = OfficeText.Clean(particulars.Name, OfficeText.Name, nameof(Name));
        Representative = OfficeText.Clean(
            Kind == ApplicantKind.NaturalPerson ? particulars.Name : particulars.Representative,
            Person.NameLimit with { Label = "法定代表人" },
            nameof(Representative));
        ContactName = OfficeText.Clean(particulars.ContactName, Person.NameLimit with { Label = "联系人" }, nameof(ContactName));
        ContactPhone = particulars.ContactPhone;
        Address = OfficeText.Clean(particulars.Address, OfficeText.Address, nameof(Address));
    }
}
