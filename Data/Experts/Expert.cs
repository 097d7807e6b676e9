using ApprovalOffice.Data.Rules;
using ApprovalOffice.Data.Values;

namespace ApprovalOffice.Data.Experts;

/// <summary>专家: a person of the pool from which the experts of a meeting are drawn (domain rules §4, 专家评审).</summary>
public sealed class Expert
{
    /// <summary>Longest text of all specialities.</summary>
    public const int MaxSpecialities = 200;

    private readonly List<ExpertInterest> interests = [];

    private Expert()
    {
    }

    /// <summary>Key.</summary>
    public Guid Id { get; private set; }

    /// <summary>Name.</summary>
    public string Name { get; private set; } = "";

    /// <summary>The unit they work for.</summary>
    public string UnitName { get; private set; } = "";

    /// <summary>Its credit code, by which avoidance 回避 is judged.</summary>
    public CreditCode UnitCode { get; private set; }

    /// <summary>What they are experts of, in the order of <see cref="ExpertSpecialities.All"/>.</summary>
    public string Specialities { get; private set; } = "";

    /// <summary>Telephone; personal data, shown masked.</summary>
    public PhoneNumber Phone { get; private set; }

    /// <summary>First day of the appointment (local date).</summary>
    public DateOnly From { get; private set; }

    /// <summary>Last day of it (local date).</summary>
    public DateOnly To { get; private set; }

    /// <summary>Who signs in as this expert; null where the expert has no account.</summary>
    public Guid? PersonId { get; private set; }

    /// <summary>Concurrency token.</summary>
    public int Version { get; private set; }

    /// <summary>Units in which they have declared an interest.</summary>
    public IReadOnlyList<ExpertInterest> Interests => interests;

    /// <summary>Takes an expert into the pool. VAL-008 for the texts, EXPERT-001, EXPERT-002.</summary>
    public static Expert Appoint(ExpertParticulars particulars, Guid? personId, TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(clock);
        Expert expert = new() { Id = Guid.CreateVersion7(clock.GetUtcNow()) };
        expert.Take(particulars, personId);
        return expert;
    }

    /// <summary>Changes what is said of them; what was drawn stays as it was.</summary>
    public void Change(ExpertParticulars particulars, Guid? personId)
    {
        Take(particulars, personId);
        Version++;
    }

    /// <summary>申报利害关系: they are not drawn where that unit is concerned. EXPERT-005 when it stands there.</summary>
    public ExpertInterest Declare(string unitName, CreditCode unitCode, string reason, TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(clock);
        ExpertRules.InterestKnown.Require(!interests.Exists(i => i.UnitCode == unitCode), nameof(ExpertInterest.UnitCode));
        ExpertInterest interest = ExpertInterest.Of(Id, unitName, unitCode, reason, clock);
        interests.Add(interest);
        Version++;
        return interest;
    }

    /// <summary>The interest is over.</summary>
    public void Withdraw(Guid interestId)
    {
        interests.RemoveAll(i => i.Id == interestId);
        Version++;
    }

    /// <summary>Whether they are appointed on a day.</summary>
    public bool IsAppointedOn(DateOnly day) => From <= day && To >= day;

    private void Take(ExpertParticulars particulars, Guid? personId)
    {
        ArgumentNullException.ThrowIfNull(particulars);
        Name = OfficeText.Clean(particulars.Name, OfficeText.Name with { Label = "姓名" }, nameof(Name));
        UnitName = OfficeText.Clean(particulars.UnitName, OfficeText.Name with { Label = "工作单位" }, nameof(UnitName));
        UnitCode = particulars.UnitCode;
        ExpertRules.SpecialityMissing.Require(particulars.Specialities.Count > 0, nameof(Specialities));
        Specialities = string.Join(ExpertSpecialities.Separator, ExpertSpecialities.All.Where(particulars.Specialities.Contains));
        ExpertRules.SpecialityMissing.Require(Specialities.Length > 0, nameof(Specialities));
        Phone = particulars.Phone;
        ExpertRules.TermWrong.Require(particulars.From is not null, nameof(From));
        ExpertRules.TermWrong.Require(particulars.To is { } last && last >= particulars.From, nameof(To));
        (From, To, PersonId) = (particulars.From.Value, particulars.To.Value, personId);
    }
}
