using ApprovalOffice.App.Access;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Applications;
using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Cases.Flow;
using ApprovalOffice.Data.Organs;
using ApprovalOffice.Tests.App.Features.Review;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ApprovalOffice.Tests.App.Features.Stages;

/// <summary>A stage of a project of the city, with cases of several of its departments.</summary>
internal static class JointStage
{
    private static readonly CancellationToken Ct = CancellationToken.None;

    public static Task<T> AsCoordinatorAsync<T>(ReviewOffice office, string department, Func<IServiceProvider, Task<T>> act) =>
        office.AsOfficialOfAsync(department, [Permissions.ReadCases, Permissions.CoordinateCases], act);

    public static async Task<Organ> OrganOfAsync(ReviewOffice office, Guid id) =>
        (await office.Host.Services.GetRequiredService<OfficeReference>().OrgansAsync(Ct)).All.Single(o => o.Id == id);

    public static async Task AcceptAsync(ReviewOffice office, Guid caseId)
    {
        ApprovalCase subject = await office.CaseAsync(caseId);
        await office.WithDbAsync(async db =>
        {
            ApprovalCase received = (await db.LoadCaseAsync(subject.Id, null, Ct))!;
            DateTime now = office.Clock.GetUtcNow().UtcDateTime;
            Act act = new(now, now, CaseActor.WindowClerk, null, "某人", "综合窗口", "");
            received.Receive(act);
            received.Materials.ToList().ForEach(m => received.Judge(m.Id, ApprovalOffice.Data.Cases.Materials.MaterialVerdict.NotApplicable, "不涉及", act));
            received.Accept(act, ["要点"], await office.Host.Services.GetRequiredService<OfficeReference>().CalendarAsync(received.Organ.RegionCode, Ct));
            return await db.SaveChangesAsync(Ct);
        });
    }

    public static async Task<(Guid Id, List<ApprovalCase> Cases, StageApplication Stage)> SubmittedAsync(ReviewOffice office, string stage = "3")
    {
        // A project of the city itself, so that the city's departments are the competent ones.
        (Guid project, Guid work) = await office.ProjectAsync(
            "2026-990102-83-01-000801", school => school with { SiteRegion = ApprovalOffice.Data.Values.RegionCode.Parse("990101") });
        Guid id = (await office.BeginAsync(project, work, stage)).Value;
        await office.FillAsync(id);
        await office.SubmitAsync(id);
        List<ApprovalCase> cases = await office.WithDbAsync(db => db.Set<ApprovalCase>().AsNoTracking().Where(c => c.StageApplicationId == id).ToListAsync(Ct));
        return (id, cases, await office.WithDbAsync(db => db.Set<StageApplication>().AsNoTracking().SingleAsync(a => a.Id == id, Ct)));
    }
}
