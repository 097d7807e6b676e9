using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Values;

namespace ApprovalOffice.App.Features.Window;

/// <summary>不予受理 (行政许可法第三十二条第一款第一项、第二项、第二款): with reason, competent organ where another is, and remedies.</summary>
public sealed class RefuseAcceptance(IntakeOperation operation)
{
    /// <summary>Refuses to accept the case.</summary>
    public Task<Outcome<int>> RunAsync(CaseTarget target, AcceptanceRefusalForm form, CancellationToken ct) =>
        operation.RunAsync(target, "不予受理", work => Refuse(work, form), ct);

    private static Task Refuse(CaseWork work, AcceptanceRefusalForm form)
    {
        string? organ = form.Ground == RefusalGround.NotCompetent
            ? OfficeText.CleanOptional(form.CompetentOrgan, OfficeText.Name with { Label = "有权机关" }, "CompetentOrgan")
            : null;
        AcceptanceRefusal refusal = new(
            form.Ground == RefusalGround.NotRequired,
            form.Ground == RefusalGround.NotCompetent,
            organ,
            OfficeText.CleanOptional(form.Reason, OfficeText.Opinion with { Label = "不予受理的理由" }, "Reason") ?? "",
            OfficeText.CleanOptional(form.Remedies, OfficeText.Opinion with { Label = "救济途径" }, "Remedies") ?? "");
        work.Case.RefuseAcceptance(work.Act, refusal, work.Calendar);
        return Task.CompletedTask;
    }
}
