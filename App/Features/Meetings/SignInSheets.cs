using ApprovalOffice.App.Delivery;
using ApprovalOffice.App.Features.Verification;
using ApprovalOffice.App.Papers;
using ApprovalOffice.App.Startup;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Clock;
using ApprovalOffice.Data.Meetings;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Reports.Layout;
using ApprovalOffice.Reports.Meetings;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace ApprovalOffice.App.Features.Meetings;

/// <summary>会议签到表: before the meeting to be signed by hand, afterwards with who signed in and when.</summary>
public sealed class SignInSheets(PageReads reads, ISigner signer, IOptions<OfficeOptions> options, TimeProvider clock)
{
    // For those who come unannounced.
    private const int EmptyLines = 4;

    /// <summary>The sheet as a file; null while no notice is out, whose number it bears.</summary>
    public async Task<byte[]?> DrawAsync(MeetingSheet sheet, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        await using ReadSnapshot moment = await reads.OpenAsync(ct);
        JointReviewMeeting meeting = sheet.Meeting;
        if (await moment.Db.Set<MeetingPaper>().AsNoTracking().Where(p => p.MeetingId == meeting.Id && p.Code == MeetingPaper.Notice && p.WithdrawnAt == null)
            .OrderByDescending(p => p.CreatedAt).FirstOrDefaultAsync(ct) is not { } notice)
        {
            return null;
        }

        VerificationMark mark = new(options.Value.PublicAddress.TrimEnd('/') + VerificationUrls.Page(notice.VerificationCode), notice.VerificationCode) { Remark = signer.PaperRemark };
        SignInSheetModel model = new(
            new PaperHead(meeting.LeadOrganName, notice.Number, meeting.Day, mark, clock.GetUtcNow()), meeting.Subject, MeetingNames.Printed(meeting.StartsAt, meeting.EndsAt),
            meeting.Place.Length > 0 ? meeting.Place : $"线上会议：{meeting.Link}",
            [
                .. sheet.Participants.Where(p => p.Answer != InvitationAnswer.Declined).Select(p => new Signatory(
                    p.Name, p.PersonName ?? "", p.IsLead ? "召集部门" : p.Kind == ParticipantKind.Organ ? "" : p.Kind.Chinese(), "",
                    p.SignedInAt is { } came ? $"{OfficeZone.LocalOf(came):HH:mm} {p.SignInWay?.Chinese()}" : "")),
            ],
            meeting.State == MeetingState.Concluded ? 0 : EmptyLines);
        return PaperDrawings.Draw(nameof(SignInSheetModel), PaperDrawings.Freeze(model));
    }
}
