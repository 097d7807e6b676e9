using ApprovalOffice.App.Features.Acceptance;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Acceptance;
using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Organs;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Projects;
using ApprovalOffice.Tests.App.Features.Review;
using ApprovalOffice.Tests.App.Features.Stages;
using ApprovalOffice.Tests.Data.Projects;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ApprovalOffice.Tests.App.Features.Acceptance;

/// <summary>A completion stage of a school with two units, whose cases are all accepted; and the steps of its joint acceptances.</summary>
internal sealed class AcceptanceFloor
{
    private static readonly CancellationToken Ct = CancellationToken.None;
    private readonly ReviewOffice _office;

    private AcceptanceFloor(ReviewOffice office, Guid stageId, List<Guid> units, string fire)
    {
        _office = office;
        (StageId, Units, Fire) = (stageId, units, fire);
    }

    /// <summary>The matter of the fire part: an acceptance or a filing, as the flow has it.</summary>
    public string Fire { get; }

    public Guid StageId { get; }

    public List<Guid> Units { get; }

    public static async Task<AcceptanceFloor> OpenAsync(ReviewOffice office, bool isAccepted = true)
    {
        (Guid id, List<ApprovalCase> cases, _) = await JointStage.SubmittedAsync(office, "4");
        List<Guid> units = await office.WithDbAsync(async db =>
        {
            Guid projectId = cases[0].Subject.ProjectId;
            ConstructionProject project = await db.Set<ConstructionProject>().Include(p => p.Works).ThenInclude(w => w.Units).SingleAsync(p => p.Id == projectId, Ct);
            List<Guid> added = [.. new[] { "1#教学楼", "2#综合楼" }.Select(name => project.AddUnit(project.Works[0], SampleProject.Unit with { Name = name }, office.Clock).Id)];
            await db.SaveChangesAsync(Ct);
            return added;
        });
        foreach (ApprovalCase submitted in cases.Where(c => c.AcceptedAt is null && isAccepted))
        {
            await JointStage.AcceptAsync(office, submitted.Id);
        }

        return new AcceptanceFloor(office, id, units, cases.Select(c => c.Matter.Code).First(code => code is "SX-4-003" or "SX-4-004"));
    }

    /// <summary>As an officer of the leading organ.</summary>
    public Task<T> AsLeadAsync<T>(Func<IServiceProvider, Task<T>> act) => JointStage.AsCoordinatorAsync(_office, "ZJ", act);

    public Task<Outcome<Guid>> BeginAsync(NewAcceptanceForm? form = null) =>
        AsLeadAsync(s => s.GetRequiredService<BeginAcceptance>().RunAsync(StageId, form ?? new NewAcceptanceForm { Units = [.. Units] }, Ct));

    /// <summary>Of the first unit alone.</summary>
    public NewAcceptanceForm First() => new() { Units = [Units[0]], Use = "水电、消防设施单独设置", Isolation = "2.5米硬质围挡", RestDueOn = "2027-03-31" };

    public async Task<JointAcceptance> FindAsync(Guid id) => await _office.WithDbAsync(db => AcceptanceReading.Whole(db).AsNoTracking().SingleAsync(a => a.Id == id, Ct));

    public async Task<Outcome> LeadAsync<TUseCase>(Guid id, Func<TUseCase, int, Task<Outcome>> act)
        where TUseCase : notnull
    {
        int seen = (await FindAsync(id)).Version;
        return await AsLeadAsync(s => act(s.GetRequiredService<TUseCase>(), seen));
    }

    public static VisitForm Visit(string day = "2026-10-22") => new() { Day = day, Time = "09:30", Place = "项目现场北门", Contact = "钱建明，0000-8100009" };

    public Task<Outcome> ProposeAsync(Guid id, VisitForm? form = null) => LeadAsync<ArrangeVisit>(id, (use, seen) => use.ProposeAsync(id, seen, form ?? Visit(), "钱建明", Ct));

    /// <summary>Everybody agrees.</summary>
    public async Task AgreeAllAsync(Guid id)
    {
        foreach (AcceptanceParticipant one in (await FindAsync(id)).Participants.Where(p => p.Answer != VisitAnswer.Agreed))
        {
            Outcome outcome = one.OrganId is { } organ
                ? await AsOrganAsync(organ, s => s.GetRequiredService<ArrangeVisit>().AgreeAsync(id, one.Id, "某科长", Ct))
                : await _office.AsAsync("applicant", s => s.GetRequiredService<ArrangeVisit>().AgreeAsync(id, one.Id, "徐海峰", Ct));
            outcome.IsOk.ShouldBeTrue(outcome.Sentence);
        }
    }

    public async Task<T> AsOrganAsync<T>(Guid organ, Func<IServiceProvider, Task<T>> act)
    {
        Organ found = await JointStage.OrganOfAsync(_office, organ);
        return await _office.AsReviewerOfAsync(found.DepartmentCode, act);
    }

    /// <summary>Fills every open point of a part in.</summary>
    public async Task CheckAsync(Guid id, AcceptancePart part, CheckFinding finding = CheckFinding.Meets)
    {
        foreach (AcceptanceCheck check in part.Checks.Where(c => c.Finding == CheckFinding.Open))
        {
            Outcome saved = await AsOrganAsync(part.OrganId, s => s.GetRequiredService<JudgePart>().CheckAsync(id, part.Id, check.Id, check.Version, finding, "", Ct));
            saved.IsOk.ShouldBeTrue(saved.Sentence);
        }
    }

    public Task<Outcome> JudgeAsync(Guid id, AcceptancePart part, VerdictForm form) => AsOrganAsync(part.OrganId, s => s.GetRequiredService<JudgePart>().JudgeAsync(id, part.Id, form, Ct));

    /// <summary>Every part that is open passes, but that of this matter.</summary>
    public async Task PassAsync(Guid id, string? but = null)
    {
        foreach (AcceptancePart part in (await FindAsync(id)).Parts.Where(p => p.Verdict == PartVerdict.Open && p.MatterCode != but))
        {
            await CheckAsync(id, part);
            Outcome outcome = await JudgeAsync(id, part, new VerdictForm { Verdict = nameof(PartVerdict.Passed) });
            outcome.IsOk.ShouldBeTrue(outcome.Sentence);
        }
    }

    public async Task<Outcome> ReportAsync(Guid id, AcceptancePart part, string text) =>
        await _office.AsAsync("applicant", s => s.GetRequiredService<FollowRectification>().ReportAsync(id, part.Id, text, Ct));

    /// <summary>What the gate says of the case of a matter that is to be granted; null when it lets it pass.</summary>
    public Task<string?> GateAsync(string matter) => _office.WithDbAsync(async db =>
    {
        ApprovalCase subject = await db.Set<ApprovalCase>().AsNoTracking().SingleAsync(c => c.StageApplicationId == StageId && c.Matter.Code == matter, Ct);
        try
        {
            await AcceptanceGate.RequireAsync(db, subject, Ct);
            return null;
        }
        catch (ApprovalOffice.Data.Rules.RuleBroken broken)
        {
            return (string?)broken.Rule.Code;
        }
    });
}
