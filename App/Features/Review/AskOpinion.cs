using ApprovalOffice.App.Access;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Cases.OpenRows;
using ApprovalOffice.Data.Organs;
using ApprovalOffice.Data.Rules;
using ApprovalOffice.Data.Values;

namespace ApprovalOffice.App.Features.Review;

/// <summary>征求意见: asks another organ.</summary>
public sealed class AskOpinion(CaseOperation operation, OfficeReference reference)
{
    private static readonly TextLimit Question = OfficeText.Opinion with { Label = "征求意见的内容", Required = true };

    /// <summary>Asks.</summary>
    public Task<Outcome<int>> RunAsync(CaseTarget target, OpinionForm form, CancellationToken ct) =>
        operation.RunAsync(target, [Permissions.ReviewCases, Permissions.CoordinateCases], "征求意见", work => AskAsync(work, form, ct), ct);

    private async Task AskAsync(CaseWork work, OpinionForm form, CancellationToken ct)
    {
        OrganDirectory organs = await reference.OrgansAsync(ct);
        Organ? asked = organs.All.FirstOrDefault(o => o.Id == form.OrganId && o.Id != work.Case.Organ.OrganId);
        CaseRules.CarryMissing.Require(asked is not null, nameof(form.OrganId), "请选择征求意见的部门");
        CaseRules.CarryMissing.Require(form.DueOn is not null, nameof(form.DueOn), "请填写答复期限");
        work.Case.AskOpinion(work.Act, new OpinionQuestion(
            asked.Id, asked.Name, OfficeText.Clean(form.Question, Question, nameof(form.Question)), form.DueOn.Value, !form.MustBeAnswered));
    }
}
