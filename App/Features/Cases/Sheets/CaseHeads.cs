using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Cases.Flow;
using ApprovalOffice.Data.Catalogue.Matters;
using ApprovalOffice.Data.Clock;
using ApprovalOffice.Data.Values;

namespace ApprovalOffice.App.Features.Cases.Sheets;

/// <summary>Makes the head of a case's page.</summary>
internal static class CaseHeads
{
    public static CaseHead Of(ApprovalCase subject, WorkingCalendar calendar, DateOnly today)
    {
        // Before acceptance no period of decision runs, and there is no light.
        bool lit = subject.Due.FinishedOn is not null || CaseStates.InReview.Contains(subject.State);
        return new CaseHead
        {
            Number = subject.Number?.Value,
            Matter = subject.Matter.Name,
            Kind = subject.Matter.Kind.Chinese(),
            ProjectId = subject.Subject.ProjectId,
            Project = subject.Subject.ProjectName,
            ProjectCode = subject.Subject.ProjectCode.Value,
            Applicant = subject.Subject.ApplicantName,
            Contact = subject.Contact.Name,
            MaskedPhone = Masked(subject.Contact.Phone),
            Scale = subject.Contact.Scale,
            Intake = subject.IntakeMode.Chinese(),
            Organ = $"{subject.Organ.OrganName} {subject.Organ.SectionName}".TrimEnd(),
            Handler = subject.HandlerName,
            Standing = subject.State,
            State = subject.State.Chinese(subject.Matter.Kind),
            Corrections = subject.Corrections.Count,
            Reason = subject.DecisionReason,
            Light = lit ? Lights.Of(subject.Due, today) : null,
            Remaining = RemainingWords.Of(subject.State, subject.Due, subject.AcceptanceDue, subject.Limits.PromisedUnit, calendar, today),
        };
    }

    private static string Masked(string phone) =>
        PhoneNumber.TryParse(phone, out PhoneNumber number) ? number.Masked : new string('*', phone.Length);
}
