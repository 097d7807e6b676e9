using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Catalogue.Matters;
using ApprovalOffice.Data.Cases.Events;
using ApprovalOffice.Data.Clock;
using ApprovalOffice.Data.Organs;
using ApprovalOffice.Reports.Layout;
using ApprovalOffice.Reports.Notices;

namespace ApprovalOffice.App.Papers;

/// <summary>What every paper of a case needs.</summary>
/// <param name="Work">The act and its transaction.</param>
/// <param name="Happened">The event that produces the paper.</param>
/// <param name="Organ">The organ in whose name it stands.</param>
/// <param name="Government">The people's government of the organ's region, to which reconsideration is asked.</param>
/// <param name="Number">The paper's number.</param>
/// <param name="Mark">Where it can be verified.</param>
internal sealed record PaperContext(CaseWork Work, CaseEvent Happened, Organ Organ, string Government, string Number, VerificationMark Mark)
{
    /// <summary>The date the paper bears: the day it is made, whatever day the event claims (a deemed acceptance is dated in its text).</summary>
    public DateOnly DatedOn => OfficeZone.DateOf(Happened.RecordedAt);

    /// <summary>The instant it is frozen.</summary>
    public DateTimeOffset MadeAt => new(Happened.RecordedAt, TimeSpan.Zero);

    /// <summary>The matter as the catalogue has it.</summary>
    public ApprovalMatter Matter => Work.Catalogue.Matter(Work.Case.Matter.Code);

    /// <summary>Law and articles of the matter in one line.</summary>
    public string LegalBasis => string.Join("；", Matter.LegalBasis.Select(b => b.Cited));

    /// <summary>救济途径 (行政复议法 2023: to the people's government of the same level as a rule).</summary>
    public Remedies Remedies => new(Government, "有管辖权的人民法院");

    /// <summary>Whether a day that the paper names is reckoned over a year without an official arrangement.</summary>
    public bool Reckons(DateOnly? until) => until is { } day && day > DatedOn && Work.Calendar.ReliesOnUnarrangedYear(DatedOn, day);

    /// <summary>What every notice says of its case.</summary>
    /// <param name="until">The last day that the notice names; null when it names none.</param>
    public NoticeHead Head(DateOnly? until = null) => new()
    {
        IsCalendarProvisional = Reckons(until),
        OrganName = Work.Case.Organ.OrganName,
        Number = Number,
        CaseNumber = Work.Case.Number!.Value.Value,
        ApplicantName = Work.Case.Subject.ApplicantName,
        MatterName = Work.Case.Matter.Name,
        IsLicence = IsLicence,
        LegalBasis = LegalBasis,
        ProjectName = Work.Case.Subject.ProjectName,
        ReceivedOn = OfficeZone.DateOf(Work.Case.ReceivedAt!.Value),
        AcceptedOn = Work.Case.AcceptedAt is { } accepted ? OfficeZone.DateOf(accepted) : null,
        Contact = Work.Case.Organ.SectionName ?? Organ.ShortName,
        ContactPhone = Organ.ContactPhone.Value,
        IssuedOn = DatedOn,
        Verification = Mark,
        MadeAt = MadeAt,
    };

    /// <summary>Whether the licensing law applies as such.</summary>
    public bool IsLicence => Work.Case.Matter.Kind == Data.Catalogue.MatterKind.AdministrativeLicense;
}
