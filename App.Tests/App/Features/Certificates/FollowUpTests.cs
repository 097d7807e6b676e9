using ApprovalOffice.App.Features.Applications;
using ApprovalOffice.App.Features.Certificates;
using ApprovalOffice.App.Features.Review;
using ApprovalOffice.App.Features.Undoing;
using ApprovalOffice.App.Features.Verification;
using ApprovalOffice.App.Jobs;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Cases.Flow;
using ApprovalOffice.Data.Cases.Materials;
using ApprovalOffice.Data.Cases.Results;
using ApprovalOffice.Data.Cases.Review;
using ApprovalOffice.Data.Clock;
using ApprovalOffice.Data.People;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Projects.Changes;
using ApprovalOffice.Tests.App.Features.Review;
using ApprovalOffice.Tests.Support.Databases;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ApprovalOffice.Tests.App.Features.Certificates;

/// <summary>变更, 延续 and 补证 of what was granted: cases of their own, whose certificate takes the earlier one's place; on both engines.</summary>
public sealed class FollowUpTests
{
    private static readonly CancellationToken Ct = CancellationToken.None;
    private static readonly DateOnly LastDay = new(2026, 12, 31);

    [Theory]
    [MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task ARenewalThatNobodyDecides_IsGrantedByTheLaw_HoweverLateTheJob(DatabaseProvider engine)
    {
        await using ReviewOffice office = await ReviewOffice.OpenAsync(engine);
        ElectronicCertificate permit = await GrantedAsync(office, LastDay);
        (await BeginAsync(office, "applicant", permit, FollowUpKind.Renewal, " ")).ShouldRefuse("CASE-005", "Motive");
        Guid id = await BegunAsync(office, "applicant", permit, FollowUpKind.Renewal, "工程尚未完工，条件没有变化");
        await SubmitAsync(office, "applicant", id);
        await AcceptAsync(office, id);
        ApprovalCase accepted = await office.CaseAsync(id);
        accepted.Matter.Name.ShouldEndWith("（延续）");
        accepted.Due.StatutoryDue!.Value.ShouldBeLessThanOrEqualTo(LastDay);
        string code = await CodeAsync(office, permit);

        SetTo(office, LastDay, new TimeOnly(23, 59));
        (await RunAsync<DeemRenewal>(office)).ShouldBe("没有需要办理的办件");
        SetTo(office, new DateOnly(2027, 1, 6), new TimeOnly(9, 0));
        (await StandingAsync(office, code)).Verdict.ShouldBe("属实，视为准予延续", "the law does not wait for the job");
        (await office.DoAsync<StartReview>("reviewer", use => use.RunAsync(new CaseTarget(id, accepted.Version), Ct))).ShouldRefuse("FLW-005");
        (await RunAsync<DeemRenewal>(office)).ShouldBe("视为准予延续 1 件");
        (await RunAsync<DeemRenewal>(office)).ShouldBe("没有需要办理的办件");

        ApprovalCase renewed = await office.CaseAsync(id);
        (renewed.State, renewed.Decision, renewed.Due.FinishedOn).ShouldBe((CaseState.Granted, CaseDecision.Grant, new DateOnly(2027, 1, 1)));
        OfficeZone.LocalOf(renewed.DecidedAt!.Value).ShouldBe(new DateTime(2027, 1, 1, 0, 0, 0));
        ElectronicCertificate later = await OfCaseAsync(office, id);
        later.ValidUntil.ShouldBe(LastDay.AddDays(LastDay.DayNumber - permit.IssuedOn.DayNumber + 1));
        ElectronicCertificate earlier = await OfCaseAsync(office, permit.CaseId);
        (earlier.Status, earlier.SuccessorId).ShouldBe((CertificateStatus.Superseded, (Guid?)later.Id));
        string face = await office.WithDbAsync(db => db.Set<OfficialDocument>().Where(d => d.Id == later.DocumentId).Select(d => d.Model).SingleAsync());
        face.ShouldContain("第五十条第二款，视为准予延续");
        face.ShouldContain("自2027年1月1日起");
        (await StandingAsync(office, code)).Verdict.ShouldBe("属实，已被替代");
        renewed.MayBeUndone.ShouldBeTrue();
    }

    [Theory]
    [MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task AChange_TakesTheEarlierPlace_AndTheRightIsOne(DatabaseProvider engine)
    {
        await using ReviewOffice office = await ReviewOffice.OpenAsync(engine);
        ElectronicCertificate permit = await GrantedAsync(office, null);
        Guid id = await BegunAsync(office, "applicant", permit, FollowUpKind.Amendment, "建设规模调整");
        (await BegunAsync(office, "applicant", permit, FollowUpKind.Amendment, "建设规模调减")).ShouldBe(id, "the draft is gone on with");
        await SubmitAsync(office, "applicant", id);
        (await BeginAsync(office, "applicant", permit, FollowUpKind.Reissue, "遗失")).ShouldRefuse("FLW-004");
        await AcceptAsync(office, id);
        Guid project = (await office.CaseAsync(id)).Subject.ProjectId;
        (await office.WithDbAsync(db => ProjectStanding.LoadAsync(db, project, Ct))).HasResult.ShouldBeFalse("the certificate in force is being changed");
        CaseTarget at = await DecideAsync(office, id);

        ElectronicCertificate later = await OfCaseAsync(office, id), earlier = await OfCaseAsync(office, permit.CaseId);
        (earlier.Status, earlier.SuccessorId, later.Status).ShouldBe((CertificateStatus.Amended, (Guid?)later.Id, CertificateStatus.Effective));
        later.Number.ShouldNotBe(earlier.Number);
        CertificateSheet sheet = (await office.AsAsync("applicant", s => s.GetRequiredService<CertificateSheets>().FindAsync(later.Id, Ct)))!;
        (sheet.Before!.Asked.Number, sheet.MayEnter, sheet.Offers.Single(o => o.Kind == FollowUpKind.Amendment).Obstacle).ShouldBe((earlier.Number, true, null));
        (await BeginAsync(office, "applicant", earlier, FollowUpKind.Amendment, "再变更")).ShouldRefuse("FLW-001");

        CaseTarget first = new(permit.CaseId, (await office.CaseAsync(permit.CaseId)).Version);
        UndoEntry entry = new() { Reason = "许可期限内主动放弃", LegalGround = "《中华人民共和国行政许可法》第七十条" };
        (await office.DoAsync<UndoGrant>("head", use => use.RunAsync(first, CaseAction.Cancel, entry, Ct))).ShouldRefuse("FLW-007");
        (await office.DoAsync<UndoGrant>("head", use => use.RunAsync(at, CaseAction.Cancel, entry, Ct))).Done(at);
        (await office.CaseAsync(permit.CaseId)).MayBeAppliedForAgain.ShouldBeTrue("the right fell with its last paper");
    }

    [Theory]
    [MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task ALostPaper_IsIssuedAgain_WhenItIsTooLateToRenew(DatabaseProvider engine)
    {
        await using ReviewOffice office = await ReviewOffice.OpenAsync(engine);
        ElectronicCertificate without = await GrantedAsync(office, null);
        (await BeginAsync(office, "applicant", without, FollowUpKind.Renewal, "需要")).ShouldRefuse("FLW-002");
        DateOnly until = office.Clock.Today().AddDays(29);
        ElectronicCertificate permit = await GrantedAsync(office, until);
        (await BeginAsync(office, "applicant", permit, FollowUpKind.Renewal, "需要")).ShouldRefuse("FLW-003");
        Guid id = await BegunAsync(office, "applicant", permit, FollowUpKind.Reissue, "10 月 18 日遗失，声明作废");
        await SubmitAsync(office, "applicant", id);
        await AcceptAsync(office, id);
        await DecideAsync(office, id);

        ElectronicCertificate copy = await OfCaseAsync(office, id);
        (copy.ValidUntil, (await OfCaseAsync(office, permit.CaseId)).SuccessorId).ShouldBe((until, (Guid?)copy.Id));
        (await office.WithDbAsync(db => db.Set<OfficialDocument>().Where(d => d.Id == copy.DocumentId).Select(d => d.Model).SingleAsync())).ShouldContain("遗失（损毁）后补发");
    }

    private static async Task<ElectronicCertificate> GrantedAsync(ReviewOffice office, DateOnly? until)
    {
        CaseTarget at = (await office.ProposedAsync()).Single();
        (await office.DoAsync<GrantCase>("head", use => use.RunAsync(at, "同意", Ct))).Done(at);
        return await office.WithDbAsync(async db =>
        {
            ElectronicCertificate granted = await db.Set<ElectronicCertificate>().SingleAsync(c => c.CaseId == at.CaseId);
            db.Entry(granted).Property(c => c.ValidUntil).CurrentValue = until;
            await db.SaveChangesAsync();
            return granted;
        });
    }

    private static Task<Outcome<Guid>> BeginAsync(ReviewOffice office, string who, ElectronicCertificate of, FollowUpKind kind, string motive) =>
        office.AsAsync(who, s => s.GetRequiredService<BeginFollowUp>().RunAsync(of.Id, kind, motive, Ct));

    private static async Task<Guid> BegunAsync(ReviewOffice office, string who, ElectronicCertificate of, FollowUpKind kind, string motive)
    {
        Outcome<Guid> begun = await BeginAsync(office, who, of, kind, motive);
        begun.IsOk.ShouldBeTrue(begun.Sentence);
        return begun.Value;
    }

    private static async Task SubmitAsync(ReviewOffice office, string who, Guid id)
    {
        ApprovalCase draft = await office.CaseAsync(id);
        CaseTarget at = new(id, draft.Version);
        foreach (CaseMaterial material in draft.Materials.Where(m => !m.IsSupplied))
        {
            Guid upload = await office.UploadAsync(who, $"{material.MaterialCode}.pdf");
            at = (await office.DoAsync<AttachFile>(who, use => use.RunAsync(at, material.Id, upload, Ct))).Done(at);
        }

        (await office.DoAsync<SubmitApplication>(who, use => use.RunAsync(at, Ct))).Done(at);
    }

    private static Task AcceptAsync(ReviewOffice office, Guid id) => ActAsync(office, id, (subject, act, calendar) =>
    {
        subject.Receive(act);
        subject.Materials.ToList().ForEach(m => subject.Judge(m.Id, MaterialVerdict.Complete, null, act));
        subject.Accept(act, ["条件是否仍然具备"], calendar);
    });

    private static async Task<CaseTarget> DecideAsync(ReviewOffice office, Guid id)
    {
        await ActAsync(office, id, (subject, act, _) =>
        {
            subject.StartReview(act);
            subject.Find(1, ReviewConclusion.Meets, null, act);
            subject.Propose(act, CaseDecision.Grant, "拟同意", 2, []);
        });
        CaseTarget at = new(id, (await office.CaseAsync(id)).Version);
        return (await office.DoAsync<GrantCase>("head", use => use.RunAsync(at, "同意", Ct))).Done(at);
    }

    /// <summary>What the window and the reviewer do is tested elsewhere; here it only has to be done.</summary>
    private static Task<bool> ActAsync(ReviewOffice office, Guid id, Action<ApprovalCase, Act, WorkingCalendar> act) => office.WithDbAsync(async db =>
    {
        ApprovalCase subject = (await db.LoadCaseAsync(id, null, Ct))!;
        Person reviewer = await db.Set<Person>().SingleAsync(p => p.Name == "陈思远");
        DateTime now = office.Clock.GetUtcNow().UtcDateTime;
        WorkingCalendar calendar = await office.Host.Services.GetRequiredService<OfficeReference>().CalendarAsync(subject.Organ.RegionCode, Ct);
        act(subject, new Act(now, now, (CaseActor)127, reviewer.Id, reviewer.Name, subject.Organ.OrganName, ""), calendar);
        await db.SaveChangesAsync();
        return true;
    });

    private static Task<ElectronicCertificate> OfCaseAsync(ReviewOffice office, Guid caseId) =>
        office.WithDbAsync(db => db.Set<ElectronicCertificate>().AsNoTracking().SingleAsync(c => c.CaseId == caseId));

    private static Task<string> CodeAsync(ReviewOffice office, ElectronicCertificate of) =>
        office.WithDbAsync(db => db.Set<OfficialDocument>().Where(d => d.Id == of.DocumentId).Select(d => d.VerificationCode).SingleAsync());

    private static async Task<PaperStanding> StandingAsync(ReviewOffice office, string code)
    {
        await MakeAsync(office, code);
        VerificationCode.TryParse(code, out VerificationCode known).ShouldBeTrue();
        VerifiedPaper paper = (await office.AsAsync("applicant", s => s.GetRequiredService<IssuedPapers>().FindAsync(known, Ct)))!;
        return new PaperStanding(paper, office.Clock.Today());
    }

    /// <summary>The file counts as made: nothing is drawn here.</summary>
    private static Task<bool> MakeAsync(ReviewOffice office, string code) => office.WithDbAsync(async db =>
    {
        (await db.Set<OfficialDocument>().SingleAsync(d => d.VerificationCode == code)).AttachFile(new string('b', 64), 1, office.Clock.GetUtcNow().UtcDateTime);
        await db.SaveChangesAsync();
        return true;
    });

    private static void SetTo(ReviewOffice office, DateOnly day, TimeOnly time) => office.Clock.SetUtcNow(new DateTimeOffset(OfficeZone.UtcOf(day, time), TimeSpan.Zero));

    private static async Task<string> RunAsync<TJob>(ReviewOffice office)
        where TJob : IScheduledWork
    {
        await using AsyncServiceScope scope = office.Host.Services.CreateAsyncScope();
        return await ActivatorUtilities.CreateInstance<TJob>(scope.ServiceProvider).RunAsync(Ct);
    }
}
