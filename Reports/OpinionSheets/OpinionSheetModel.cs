using ApprovalOffice.Reports.Layout;

namespace ApprovalOffice.Reports.OpinionSheets;

/// <summary>What stands on a 综合意见单.</summary>
/// <param name="Head">The document.</param>
/// <param name="ProjectName">The project.</param>
/// <param name="StageName">The stage.</param>
/// <param name="JointNumber">并联审批实例编码.</param>
/// <param name="Round">Which sheet of the stage it is, from 1.</param>
/// <param name="DueOn">Last day to answer.</param>
/// <param name="Remark">What the lead department writes above the points; may be empty.</param>
/// <param name="Lines">The points, in their order.</param>
/// <param name="AnsweredOn">On which day the applicant answered; null until then.</param>
public sealed record OpinionSheetModel(
    PaperHead Head, string ProjectName, string StageName, string JointNumber, int Round, DateOnly DueOn, string Remark, IReadOnlyList<SheetLine> Lines, DateOnly? AnsweredOn);
