using System.Globalization;
using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Cases.Events;
using ApprovalOffice.Data.Cases.Flow;
using ApprovalOffice.Data.Cases.Results;
using ApprovalOffice.Data.Clock;
using ApprovalOffice.Reports.Notices;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.App.Papers;

/// <summary>Turns what happens to a result after the decision into the plain records of its papers.</summary>
internal static class ResultNotices
{
    // What is handed over beside a certificate: a case ends with one of them.
    private static readonly string[] Handed =
        [.. new[] { NoticeKind.Denial, NoticeKind.AcceptanceRefusal, NoticeKind.Termination }.Select(kind => NoticeStyle.Of(kind)!.Code)];

    /// <summary>送达回证, or the decision that undoes a result; null for the other kinds.</summary>
    public static async Task<FrozenPaper?> OfAsync(PaperContext paper, NoticeKind kind, CancellationToken ct) => kind switch
    {
        NoticeKind.DeliveryReceipt => await DeliveryAsync(paper, ct),
        NoticeKind.Revocation or NoticeKind.OrganWithdrawal or NoticeKind.Cancellation => await UndoAsync(paper, kind, ct),
        _ => null,
    };

    private static async Task<FrozenPaper> DeliveryAsync(PaperContext paper, CancellationToken ct)
    {
        Guid caseId = paper.Work.Case.Id;
        List<OfficialDocument> papers = await paper.Work.Db.Set<OfficialDocument>().AsNoTracking().Where(d => d.CaseId == caseId).OrderBy(d => d.CreatedAt).ToListAsync(ct);
        DeliveryWay way = Enum.Parse<DeliveryWay>(paper.Happened.TextOf("way")!);
        return new FrozenPaper(NoticeStyle.Of(NoticeKind.DeliveryReceipt)!.Code, "送达回证", new DeliveryReceiptModel(
            paper.Head(),
            [.. papers.Where(IsResult).Select(d => new DeliveredPaper(d.Title, d.Number))],
            way.Chinese(),
            paper.Happened.TextOf("receiver") ?? "",
            OfficeZone.LocalOf(paper.Happened.OccurredAt).ToString("yyyy年M月d日 HH:mm", System.Globalization.CultureInfo.InvariantCulture),
            $"{paper.Happened.OrganName} {paper.Happened.Who}".Trim(),
            paper.Happened.Text ?? ""));
    }

    private static bool IsResult(OfficialDocument document) =>
        document.Code.StartsWith("ZZ-", StringComparison.Ordinal) || Handed.Contains(document.Code, StringComparer.Ordinal);

    private static async Task<FrozenPaper> UndoAsync(PaperContext paper, NoticeKind kind, CancellationToken ct)
    {
        ApprovalCase subject = paper.Work.Case;
        ElectronicCertificate? certificate = await paper.Work.Db.Set<ElectronicCertificate>()
            .Where(c => c.CaseId == subject.Id).OrderByDescending(c => c.IssuedOn).FirstOrDefaultAsync(ct);
        string name = certificate?.Name ?? paper.Matter.Words.GrantedDocument;
        string number = certificate?.Number ?? subject.Number!.Value.Value;
        DateOnly granted = certificate?.IssuedOn ?? OfficeZone.DateOf(subject.DecidedAt!.Value);
        string reason = paper.Happened.Text ?? "";
        string ground = paper.Happened.TextOf("legalGround") ?? paper.LegalBasis;
        string remedies = paper.Happened.TextOf("remedies") ?? paper.Remedies.Sentence("本决定书");
        string code = NoticeStyle.Of(kind)!.Code;
        return kind switch
        {
            NoticeKind.Revocation => new FrozenPaper(code, Title("撤销"), new RevocationDecisionModel(paper.Head(), name, number, granted, reason, ground, remedies) { Heard = HeardOf(paper) }),
            NoticeKind.OrganWithdrawal => new FrozenPaper(code, Title("撤回"), new OrganWithdrawalDecisionModel(paper.Head(), name, number, granted, reason, ground, remedies)
            {
                Compensation = paper.Happened.TextOf("compensation") ?? "",
            }),
            _ => new FrozenPaper(code, Title("注销"), new CancellationDecisionModel(
                paper.Head(), name, number, granted, reason, ground, paper.Matter.Words.IsRemediable ? paper.Remedies : null)),
        };

        string Title(string undone) => paper.IsLicence ? $"{undone}行政许可决定书" : $"{undone}决定书";
    }

    // What was said before the grant is about the application and not about its end.
    private static string HeardOf(PaperContext paper)
    {
        List<CaseEvent> since = [.. paper.Work.Case.Events.SkipWhile(e => e.Action != CaseAction.Grant)];
        if (since.Exists(e => e.Action == CaseAction.HoldHearing))
        {
            return "本机关已应你单位（个人）的申请依法举行听证，根据听证笔录作出本决定。";
        }

        if (since.Exists(e => e.Action == CaseAction.RecordStatement))
        {
            return "你单位（个人）提出的陈述、申辩意见，本机关已经听取并复核。";
        }

        return DateOnly.TryParse(paper.Happened.TextOf("toldOn"), CultureInfo.InvariantCulture, out DateOnly told)
            ? $"本机关已于{PaperDates.Of(told)}告知你单位（个人）享有陈述、申辩的权利，你单位（个人）没有提出意见。" : "";
    }
}
