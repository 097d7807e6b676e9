using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Cases.OpenRows;
using ApprovalOffice.Data.Catalogue;
using ApprovalOffice.Reports.Notices;

namespace ApprovalOffice.App.Papers;

/// <summary>Papers of a levy: its decision is the notice to pay, its result the receipt of the payment.</summary>
internal static class LevyPapers
{
    /// <summary>Whether the case is a levy.</summary>
    public static bool IsLevy(ApprovalCase subject) => subject.Matter.Kind == MatterKind.AdministrativeLevy;

    /// <summary>缴款通知书.</summary>
    public static FrozenPaper Notice(PaperContext paper)
    {
        LevyPayment? payment = paper.Work.Case.Payments is [.., var last] ? last : null;
        return new FrozenPaper(NoticeStyle.PaymentNotice.Code, "缴款通知书", new PaymentNoticeModel(
            paper.Head(payment?.DueOn),
            payment?.Item ?? paper.Work.Case.ResultFields["item"],
            payment?.Amount.ToString() ?? "",
            payment?.DueOn,
            paper.Remedies));
    }
}
