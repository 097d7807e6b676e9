using ApprovalOffice.App.Access;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Cases.OpenRows;
using ApprovalOffice.Data.Catalogue.Matters;
using ApprovalOffice.Data.Rules;
using ApprovalOffice.Data.Values;

namespace ApprovalOffice.App.Features.Review;

/// <summary>特别程序开始: which procedures there are, and what they stop, the catalogue says for the matter.</summary>
public sealed class SuspendClock(CaseOperation operation)
{
    /// <summary>Begins a special procedure.</summary>
    public Task<Outcome<int>> RunAsync(CaseTarget target, SuspensionForm form, CancellationToken ct) =>
        operation.RunAsync(
            target,
            [Permissions.ReviewCases],
            "特别程序开始",
            work =>
            {
                work.Case.Suspend(work.Act, Terms(work, form), work.Calendar);
                return Task.CompletedTask;
            },
            ct);

    private static SuspensionTerms Terms(CaseWork work, SuspensionForm form)
    {
        SpecialProcedure? procedure = work.Catalogue.Matter(work.Case.Matter.Code).Special(form.Kind);
        CaseRules.CarryMissing.Require(procedure is not null, nameof(form.Kind), "请选择本事项的特别程序");
        CaseRules.CarryMissing.Require(form.PlannedEndOn is not null, nameof(form.PlannedEndOn), "请填写预计结束日期");
        return new SuspensionTerms(
            procedure.Name,
            OfficeText.CleanOptional(form.LegalGround, OfficeText.Line, nameof(form.LegalGround)) ?? "",
            procedure.StopsPromised,
            procedure.StopsStatutory,
            OfficeText.CleanOptional(form.Reason, OfficeText.Opinion, nameof(form.Reason)) ?? "",
            form.PlannedEndOn.Value)
        {
            HearingOn = form.HearingOn,
        };
    }
}
