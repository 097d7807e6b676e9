using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Cases.Flow;
using ApprovalOffice.Data.Cases.Materials;
using ApprovalOffice.Data.Cases.OpenRows;
using ApprovalOffice.Data.Clock;
using ApprovalOffice.Reports.Notices;
using PaperDayUnit = ApprovalOffice.Reports.Layout.DayUnit;

namespace ApprovalOffice.App.Papers;

/// <summary>Turns what happens on the way of a case into the plain records of its notices.</summary>
internal static class ProcedureNotices
{
    /// <summary>The notice of a kind that needs nothing but the case and its event; null for the others.</summary>
    public static FrozenPaper? Of(PaperContext paper, NoticeKind kind) => kind switch
    {
        NoticeKind.IntakeReceipt => Frozen(kind, "收件凭证", Intake(paper)),
        NoticeKind.Extension => Frozen(kind, "延长审批期限通知书", Extension(paper)),
        NoticeKind.SpecialProcedure => Frozen(kind, "特别程序（暂停计时）告知书", SpecialProcedure(paper)),
        NoticeKind.Hearing => Frozen(kind, "听证告知书", Hearing(paper)),
        NoticeKind.Revision => Frozen(kind, "材料修改通知书", Revision(paper)),
        NoticeKind.OpinionLetter => Frozen(kind, "征求意见函", Opinion(paper)),
        NoticeKind.Termination => Frozen(kind, "终止办理告知书", Termination(paper)),
        _ => null,
    };

    private static FrozenPaper Frozen(NoticeKind kind, string title, object model) => new(NoticeStyle.Of(kind)!.Code, title, model);

    private static IntakeReceiptModel Intake(PaperContext paper) => new(
        paper.Head(paper.Work.Case.AcceptanceDue),
        [.. paper.Work.Case.Materials.Where(m => m.IsSupplied).Select(m => new ReceivedMaterial(m.Name, SourceOf(m), m.Current.Count()))],
        paper.Work.Case.AcceptanceDue);

    private static string SourceOf(CaseMaterial material) => material.Supply == MaterialSupply.Upload ? "申请人提交" : material.Supply.Chinese();

    private static ExtensionNoticeModel Extension(PaperContext paper)
    {
        Extension extension = paper.Work.Case.Extensions.Single(e => e.Id == paper.Happened.RowOf());
        return new ExtensionNoticeModel(
            paper.Head(paper.Work.Case.Due.StatutoryDue),
            extension.Days,
            extension.Unit == DayUnit.WorkingDay ? PaperDayUnit.WorkingDay : PaperDayUnit.CalendarDay,
            paper.Work.Case.Due.StatutoryDue,
            paper.Matter.Extension is { } allowed ? LawCitation.Of(allowed.Basis) : "",
            extension.Reason)
        {
            Approver = paper.Matter.Extension?.Approver ?? "本机关负责人",
        };
    }

    private static SpecialProcedureNoticeModel SpecialProcedure(PaperContext paper)
    {
        ClockSuspension suspension = SuspensionOf(paper);
        return new SpecialProcedureNoticeModel(
            paper.Head(suspension.PlannedEndOn), suspension.Kind, suspension.LegalGround, suspension.Reason, suspension.StartOn, suspension.PlannedEndOn, suspension.StopsStatutory);
    }

    private static RevisionNoticeModel Revision(PaperContext paper)
    {
        ClockSuspension revision = SuspensionOf(paper);
        return new RevisionNoticeModel(paper.Head(revision.PlannedEndOn), revision.Reason, revision.LegalGround, revision.StartOn, revision.PlannedEndOn);
    }

    private static ClockSuspension SuspensionOf(PaperContext paper) => paper.Work.Case.Suspensions.Single(s => s.Id == paper.Happened.RowOf());

    private static HearingNoticeModel Hearing(PaperContext paper)
    {
        DateOnly until = new LegalPeriods(paper.Work.Calendar).HearingRequestDue(OfficeZone.DateOf(paper.Happened.OccurredAt));
        return new HearingNoticeModel(paper.Head(until), paper.Happened.Text ?? "", until)
        {
            GrantedOn = paper.Work.Case is { Decision: CaseDecision.Grant, DecidedAt: { } decided } ? OfficeZone.DateOf(decided) : null,
        };
    }

    private static OpinionLetterModel Opinion(PaperContext paper)
    {
        OpinionRequest request = paper.Work.Case.OpinionRequests.Single(o => o.Id == paper.Happened.RowOf());
        return new OpinionLetterModel(paper.Head(request.DueOn), request.OrganName, request.Question, request.Round, request.DueOn, request.SilenceIsConsent);
    }

    private static TerminationNoticeModel Termination(PaperContext paper) => new(
        paper.Head(),
        paper.Happened.Text ?? "逾期未补正，视为放弃申请",
        paper.Work.Case.Corrections.Count > 0 ? paper.Work.Case.Corrections[^1].DueOn : null,
        paper.Matter.Words.IsRemediable ? paper.Remedies : null);
}
