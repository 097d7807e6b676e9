using ApprovalOffice.App.Access;
using ApprovalOffice.App.Papers;
using ApprovalOffice.App.Shell;
using ApprovalOffice.App.Startup;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Meetings;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Reports.Calendars;
using ApprovalOffice.Reports.Layout;
using ApprovalOffice.Reports.Workbooks;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace ApprovalOffice.App.Features.Meetings;

/// <summary>The files of meetings: the entry for a calendar, the numbered papers.</summary>
internal static class MeetingEndpoints
{
    /// <summary>Maps them.</summary>
    public static void MapOfficeMeetings(this WebApplication app)
    {
        app.MapGet(MeetingUrls.InvitationPattern, InvitationAsync).RequireAuthorization(Circles.Meeting);
        app.MapGet(MeetingUrls.CodePattern, CodeAsync).RequireAuthorization(Circles.Meeting);
        app.MapGet(MeetingUrls.OpinionsPattern, OpinionsAsync).RequireAuthorization(Permissions.ReadCases);
        app.MapGet(MeetingUrls.SignInSheetPattern, SignInSheetAsync).RequireAuthorization(Permissions.ReadCases);
        app.MapGet(MeetingUrls.PaperPattern, PaperAsync).RequireAuthorization(Circles.Meeting);
    }

    private static async Task<IResult> InvitationAsync(Guid id, HttpContext context, OfficeDbContext db, MeetingScope scope, IOptions<OfficeOptions> options, TimeProvider clock)
    {
        CancellationToken ct = context.RequestAborted;
        JointReviewMeeting? meeting = await (await scope.VisibleAsync(db, ct)).FirstOrDefaultAsync(m => m.Id == id, ct);
        if (meeting is null)
        {
            return Results.NotFound();
        }

        List<string> items = await db.Set<AgendaItem>().Where(i => i.MeetingId == id).OrderBy(i => i.Position).Select(i => i.Title).ToListAsync(ct);
        string text = string.Join('\n', items.Select((item, i) => $"议题{i + 1}：{item}").Append($"召集部门：{meeting.LeadOrganName}").Append($"联系人：{meeting.ContactName}，{meeting.ContactPhone}"));
        CalendarEntry entry = new(
            $"{meeting.Id:N}@{new Uri(options.Value.PublicAddress).Host}", meeting.Version, clock.GetUtcNow(), new DateTimeOffset(meeting.StartsAt, TimeSpan.Zero), new DateTimeOffset(meeting.EndsAt, TimeSpan.Zero),
            meeting.Subject, string.Join(" ", new[] { meeting.Place, meeting.Link }.Where(one => one.Length > 0)), text,
            options.Value.PublicAddress.TrimEnd('/') + MeetingUrls.One(meeting.Id), meeting.State is MeetingState.Cancelled);
        return Results.File(CalendarFile.Of(entry), "text/calendar; charset=utf-8", "会议邀请.ics");
    }

    // What was said in the meeting is read by who was there for an organ, once it has ended.
    private static async Task<IResult> OpinionsAsync(Guid id, HttpContext context, MeetingSheets sheets, CurrentPerson me, OfficeTime time)
    {
        if (await sheets.FindAsync(id, context.RequestAborted) is not { Meeting.State: MeetingState.Concluded } sheet)
        {
            return Results.NotFound();
        }

        SheetNotes notes = new()
        {
            Title = "会商意见汇总表", MadeBy = $"{me.Name}（{me.OrganName}）", MadeAt = time.Now, DataAsOf = time.Now, Version = "ApprovalOffice", Filters = [("会议", sheet.Meeting.Subject)],
        };
        return Results.File(TableWorkbook.Create(OpinionSummary.Of(sheet, notes)), "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "会商意见汇总表.xlsx");
    }

    // Only who convenes the meeting puts the code up at its door.
    private static async Task<IResult> CodeAsync(Guid id, HttpContext context, OfficeDbContext db, MeetingScope scope, MeetingCode codes)
    {
        CancellationToken ct = context.RequestAborted;
        JointReviewMeeting? meeting = await (await scope.VisibleAsync(db, ct)).FirstOrDefaultAsync(m => m.Id == id, ct);
        context.Response.Headers.CacheControl = "private, no-store";
        return meeting is not null && scope.Leads(meeting) ? Results.File(QrPicture.Png(codes.AddressOf(id)), "image/png") : Results.NotFound();
    }

    // Laid beside the notice, whose number it bears; for the organ that convenes.
    private static async Task<IResult> SignInSheetAsync(Guid id, HttpContext context, MeetingSheets sheets, SignInSheets paper)
    {
        CancellationToken ct = context.RequestAborted;
        context.Response.Headers.CacheControl = "private, no-store";
        return await sheets.FindAsync(id, ct) is { IsLead: true } sheet && await paper.DrawAsync(sheet, ct) is { } file
            ? Results.File(file, "application/pdf", "会议签到表.pdf")
            : Results.NotFound();
    }

    private static async Task<IResult> PaperAsync(Guid id, Guid paperId, HttpContext context, OfficeDbContext db, MeetingScope scope)
    {
        CancellationToken ct = context.RequestAborted;
        if (!await (await scope.VisibleAsync(db, ct)).AnyAsync(m => m.Id == id, ct)
            || await db.Set<MeetingPaper>().AsNoTracking().FirstOrDefaultAsync(p => p.Id == paperId && p.MeetingId == id, ct) is not { } paper)
        {
            return Results.NotFound();
        }

        // Drawn from what is frozen: the same paper whether or not its file is in the store yet.
        context.Response.Headers.CacheControl = "private, no-store";
        context.Response.Headers.ContentDisposition = $"inline; filename*=UTF-8''{Uri.EscapeDataString($"{paper.Title}.pdf")}";
        return Results.File(PaperDrawings.Draw(paper.ModelName, paper.Model), "application/pdf");
    }
}
