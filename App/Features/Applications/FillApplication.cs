using ApprovalOffice.App.Access;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Values;

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
                CaseContact contact = Storable(form);
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

    private static CaseContact Storable(ApplicationForm form) => new()
    {
        Name = Clean(form.ContactName, OfficeText.Name with { Label = "联系人" }, nameof(form.ContactName)),
        Phone = Clean(form.ContactPhone, new TextLimit("联系电话", PhoneNumber.MaxLength), nameof(form.ContactPhone)),
        Scale = Clean(form.Scale, OfficeText.Opinion with { Label = "建设规模" }, nameof(form.Scale)),
        Attachments = Clean(form.Attachments, OfficeText.Opinion with { Label = "附图及附件名称" }, nameof(form.Attachments)),
        Remarks = Clean(form.Remarks, OfficeText.Opinion with { Label = "备注" }, nameof(form.Remarks)),
    };

    private static string Clean(string text, TextLimit limit, string field) => OfficeText.CleanOptional(text, limit, field) ?? "";
}
