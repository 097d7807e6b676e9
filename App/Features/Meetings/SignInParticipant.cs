using ApprovalOffice.App.Access;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Meetings;
using ApprovalOffice.Data.Rules;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.App.Features.Meetings;

/// <summary>签到: at the desk by the organ that convenes, or by the code at the door.</summary>
public sealed class SignInParticipant(MeetingOperation operation, MeetingScope scope, CaseScope cases, MeetingCode codes, CurrentPerson me)
{
    /// <summary>Ticks somebody off at the desk; whoever was not named before is named now.</summary>
    public Task<Outcome> AtDeskAsync(Guid id, int seen, Guid participantId, string name, CancellationToken ct) => operation.LeadAsync(id, seen, "会议签到", "已签到。", async work =>
    {
        MeetingParticipant? one = await work.Db.Set<MeetingParticipant>().FirstOrDefaultAsync(p => p.Id == participantId && p.MeetingId == id, ct);
        MeetingRules.NotCalled.Require(one is not null);
        one.SignIn(work.Meeting, one.PersonId, one.PersonName ?? name, SignInWay.Desk, work.At);
    }, ct);

    /// <summary>Signs in who holds the code and is signed in to the office: the person named, or one of the organ or applicant that is called.</summary>
    /// <returns>The meeting, whether or not it was done; null for a code that is none.</returns>
    public async Task<(Guid? MeetingId, Outcome Outcome)> ByCodeAsync(string code, CancellationToken ct)
    {
        if (codes.Read(code) is not { } id)
        {
            return (null, Outcome.NotFound("签到码无效，请重新扫描会场的二维码，或者到签到台签到。"));
        }

        return (id, await operation.TakePartAsync(id, "会议签到", $"签到成功：{me.Name}。", async work =>
        {
            List<Guid> applicants = await cases.Applicants(work.Db).ToListAsync(ct);
            List<MeetingParticipant> called = await work.Db.Set<MeetingParticipant>().Where(p => p.MeetingId == id).ToListAsync(ct);
            MeetingParticipant? one = called.Find(p => p.PersonId == me.PersonId) ?? called.Find(p => scope.AnswersFor(p, applicants));
            MeetingRules.NotCalled.Require(one is not null);
            one.SignIn(work.Meeting, me.PersonId, me.Name, SignInWay.Code, work.At);
        }, ct));
    }
}
