using ApprovalOffice.App.Access;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Cases.OpenRows;
using ApprovalOffice.Data.Rules;
using ApprovalOffice.Data.Values;

namespace ApprovalOffice.App.Features.Review;

/// <summary>材料修改: with the applicant's consent materials are revised after acceptance; only the promised clock stops.</summary>
public sealed class BeginRevision(CaseOperation operation)
{
    /// <summary>What the interval is called.</summary>
    public const string Kind = "材料修改";

    /// <summary>Begins the revision.</summary>
    public Task<Outcome<int>> RunAsync(CaseTarget target, RevisionForm form, CancellationToken ct) =>
        operation.RunAsync(
            target,
            [Permissions.ReviewCases],
            "材料修改开始",
            work =>
            {
                work.Case.Suspend(work.Act, Terms(form), work.Calendar);
                return Task.CompletedTask;
            },
            ct);

    private static SuspensionTerms Terms(RevisionForm form)
    {
        string points = OfficeText.CleanOptional(form.Points, OfficeText.Opinion, nameof(form.Points)) ?? "";
        string consent = OfficeText.CleanOptional(form.Consent, OfficeText.Line, nameof(form.Consent)) ?? "";
        CaseRules.CarryMissing.Require(points.Length > 0, nameof(form.Points), "请写明需要修改的内容");
        CaseRules.CarryMissing.Require(consent.Length > 0, nameof(form.Consent), "请写明申请人同意的情况");
        CaseRules.CarryMissing.Require(form.DueOn is not null, nameof(form.DueOn), "请填写提交修改材料的期限");
        return new SuspensionTerms(Kind, consent, StopsPromised: true, StopsStatutory: false, points, form.DueOn.Value, IsRevision: true);
    }
}
