using ApprovalOffice.App.Access;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Cases;

namespace ApprovalOffice.App.Features.Applications;

/// <summary>Saves what was typed so far, for a draft or an open correction. Nothing has to be complete; only what cannot be stored is refused.</summary>
public sealed class FillApplication(CaseOperation operation)
{
    /// <summary>Saves it.</summary>
    public Task<Outcome<int>> RunAsync(CaseTarget target, ApplicationForm form, CancellationToken ct) =>
        operation.RunAsync(
            target,
            [Permissions.Apply, Permissions.EnterCases],
            "填写申请",
            work =>
            {
                DateTime at = work.Act.RecordedAt;
                CaseContact contact = ContactTexts.Storable(form.ToContact());
                if (contact != work.Case.Contact)
                {
                    work.Case.Fill(contact, at);
                }

                foreach ((Guid point, string answer) in form.Answers)
                {
                    string known = work.Case.OpenCorrection?.Points.FirstOrDefault(p => p.Id == point)?.Answer ?? "";
                    if (known != answer.Trim())
                    {
                        work.Case.DraftAnswer(point, answer, at);
                    }
                }

                return Task.CompletedTask;
            },
            ct);
}
