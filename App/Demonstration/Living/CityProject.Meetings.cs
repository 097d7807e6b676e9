using ApprovalOffice.App.Features.Meetings;
using ApprovalOffice.Data.Organs;

namespace ApprovalOffice.App.Demonstration.Living;

/// <content>What others are called together about.</content>
internal sealed partial class CityProject
{
    // The one coordinator of the demonstration: of the city's planning bureau.
    private const string Coordinator = "coordinator";

    /// <summary>The planning bureau calls a meeting about one of its cases; the notice goes out.</summary>
    /// <param name="matterCode">The matter.</param>
    /// <param name="day">When it is held.</param>
    /// <param name="question">What is to be decided.</param>
    /// <param name="called">Who comes beside the convener and the applicant.</param>
    public async Task<CityMeeting> ConveneAsync(string matterCode, DateOnly day, string question, params Organ[] called)
    {
        Seen subject = await SeenAsync(matterCode);
        MeetingForm form = await office.AsAsync(Coordinator, s => s.GetRequiredService<PrepareMeeting>().FormAsync(subject.Id, null, CancellationToken.None));
        (form.Day, form.Place, form.Link) = (day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), "示范市政务服务中心三楼第二会议室", "900 123 456");
        (form.ContactPhone, form.Requirements) = ("0000-8100001", "请预先查阅会议材料\n参会人员的意见视为本单位意见");
        Guid id = await office.DoAsync<PrepareMeeting, Guid>(Coordinator, use => use.RunAsync(form, subject.Id, null, CancellationToken.None));
        CityMeeting meeting = new(office, Coordinator, id);
        await meeting.ArrangeAsync(question, called);
        return meeting;
    }
}
