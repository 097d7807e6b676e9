using ApprovalOffice.App.Delivery;
using ApprovalOffice.App.Features.Verification;
using ApprovalOffice.App.Papers;
using ApprovalOffice.App.Startup;
using ApprovalOffice.Data.Clock;
using ApprovalOffice.Data.Joint;
using ApprovalOffice.Reports.Layout;
using ApprovalOffice.Reports.OpinionSheets;
using Microsoft.Extensions.Options;

namespace ApprovalOffice.App.Features.Joint;

/// <summary>综合意见单 as a file, for who reads all of its points. Drawn from its rows, which never change but for the answers.</summary>
public sealed class SheetPaper(AnswerSheet sheets, ISigner signer, IOptions<OfficeOptions> options)
{
    /// <summary>The file; null where there is no such sheet, where the person sees only a part of it, or where it was issued before sheets were numbered.</summary>
    public async Task<byte[]?> DrawAsync(Guid sheetId, CancellationToken ct)
    {
        if (await sheets.ReadAsync(sheetId, ct) is not { IsWhole: true } view || view.Sheet is not { Number: { } number, VerificationCode: { } code } sheet)
        {
            return null;
        }

        VerificationMark mark = new(options.Value.PublicAddress.TrimEnd('/') + VerificationUrls.Page(code), code) { Remark = signer.PaperRemark };
        OpinionSheetModel model = new(
            new PaperHead(view.LeadOrganName, number, OfficeZone.DateOf(sheet.IssuedAt), mark, new DateTimeOffset(sheet.IssuedAt, TimeSpan.Zero)), view.ProjectName, view.StageName, view.JointNumber,
            sheet.Round, sheet.DueOn, sheet.Remark ?? "", [.. sheet.Points.OrderBy(p => p.Sort).Select(LineOf)], sheet.AnsweredAt is { } at ? OfficeZone.DateOf(at) : null);
        return PaperDrawings.Draw(nameof(OpinionSheetModel), PaperDrawings.Freeze(model));
    }

    private static SheetLine LineOf(OpinionSheetPoint point) =>
        new(point.OrganName, point.MatterName, point.Heading.Length > 0 ? $"{point.Heading.Replace('　', ' ')}：{point.Text}" : point.Text, point.Clause ?? "", point.Answer ?? "");
}
