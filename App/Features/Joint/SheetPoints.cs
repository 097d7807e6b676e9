using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Cases.OpenRows;
using ApprovalOffice.Data.Joint;

namespace ApprovalOffice.App.Features.Joint;

/// <summary>What the departments of a stage demand of the applicant and no sheet has told yet.</summary>
internal static class SheetPoints
{
    /// <summary>The opinions of the current round that demand something, with what they demand; words alone where they named no conditions.</summary>
    public static IEnumerable<(ApprovalCase Case, OpinionRequest Opinion, DepartmentCondition? Condition)> New(IEnumerable<ApprovalCase> cases, IReadOnlySet<Guid> told) =>
        from subject in cases
        from opinion in subject.CurrentOpinions.OrderBy(o => o.ClosedAt)
        where !told.Contains(opinion.Id)
            && (opinion.Conditions.Count > 0 || opinion.Conclusion is OpinionConclusion.AgreeWithChanges or OpinionConclusion.Disagree)
        from condition in opinion.Conditions.Count > 0 ? opinion.Conditions : (IEnumerable<DepartmentCondition?>)[null]
        select (subject, opinion, condition);
}
