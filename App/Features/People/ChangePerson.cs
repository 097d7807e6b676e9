using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Organs;
using ApprovalOffice.Data.People;
using ApprovalOffice.Data.Rules;
using ApprovalOffice.Data.Values;

namespace ApprovalOffice.App.Features.People;

/// <summary>Changes a person's name, telephone or section.</summary>
public sealed class ChangePerson(PersonOperation operation)
{
    /// <summary>Changes them; an empty telephone keeps the known one.</summary>
    public Task<Outcome> RunAsync(Guid personId, int seenVersion, PersonForm form, CancellationToken ct) => operation.RunAsync(
        personId,
        seenVersion,
        "修改人员",
        work =>
        {
            PhoneNumber? phone = string.IsNullOrWhiteSpace(form.Phone) ? work.Person.Phone : PhoneNumber.TryParse(form.Phone, out PhoneNumber typed)
                ? typed
                : throw new RuleBroken(PersonRules.FormIncomplete, nameof(PersonForm.Phone), PhoneNumber.ProblemOf(form.Phone));
            work.Person.Rename(form.Name, phone);
            if (OrganWords.Find(work.Organs, form.Organ) is { } organ)
            {
                Section? section = organ.Sections.FirstOrDefault(s => s.Id.ToString() == form.Section);
                PersonRules.FormIncomplete.Require(section is not null, nameof(PersonForm.Section), "请选择科室");
                work.Person.MoveTo(organ, section, work.Today);
            }

            // Name, organ and section stand in the holder's sign-in.
            work.Account?.Renew();
            return Task.CompletedTask;
        },
        ct);
}
