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
    public async Task<Outcome<int>> RunAsync(CaseTarget target, OpinionForm form, CancellationToken ct)
    {
        string said = "";
        Outcome<int> outcome = await operation.RunAsync(
            target, [Permissions.ReviewCases, Permissions.CoordinateCases], "征求意见", async work => said = form.AsksAll ? await AskAllAsync(work, form, ct) : await AskAsync(work, form, ct), ct);
        return outcome.IsOk && said.Length > 0 ? Outcome.Ok(outcome.Value, said) : outcome;
    }

    private async Task<string> AskAsync(CaseWork work, OpinionForm form, CancellationToken ct)
    {
        OrganDirectory organs = await reference.OrgansAsync(ct);
        Organ? asked = organs.All.FirstOrDefault(o => o.Id == form.OrganId && o.Id != work.Case.Organ.OrganId);
        CaseRules.CarryMissing.Require(asked is not null, nameof(form.OrganId), "请选择征求意见的部门");
        Ask(work, asked, form);
        return "";
    }

    // Those that have been asked, and whose question was not taken back, are not asked twice; a further round is asked of each alone.
    private async Task<string> AskAllAsync(CaseWork work, OpinionForm form, CancellationToken ct)
    {
        OrganDirectory organs = await reference.OrgansAsync(ct);
        IReadOnlyList<Organ> named = CoDepartments.Of(work.Case, work.Catalogue, organs);
        CaseRules.CarryMissing.Require(named.Count > 0, nameof(form.OrganId), "事项目录没有列明协办部门，请逐个选择");
        ILookup<bool, Organ> known = named.ToLookup(o => work.Case.CurrentOpinions.Any(r => r.OrganId == o.Id));
        string before = string.Join("、", known[true].Select(o => o.Name));
        CaseRules.CarryMissing.Require(known[false].Any(), nameof(form.OrganId), $"{before}都已经征求过；需要再次征求的，逐个选择部门");
        foreach (Organ organ in known[false])
        {
            Ask(work, organ, form);
        }

        return $"已向{string.Join("、", known[false].Select(o => o.Name))}征求意见。{(before.Length > 0 ? $"{before}已经征求过，没有重复征求。" : "")}";
    }

    private static void Ask(CaseWork work, Organ organ, OpinionForm form)
    {
        CaseRules.CarryMissing.Require(form.DueOn is not null, nameof(form.DueOn), "请填写答复期限");
        work.Case.AskOpinion(work.Act, new OpinionQuestion(organ.Id, organ.Name, OfficeText.Clean(form.Question, Question, nameof(form.Question)), form.DueOn.Value, !form.MustBeAnswered));
    }
}
