using System.Security.Claims;
using ApprovalOffice.App.Access;
using ApprovalOffice.App.Features.Projects;
using ApprovalOffice.App.Features.Projects.Board;
using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Cases.Flow;
using ApprovalOffice.Data.Clock;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Projects;
using ApprovalOffice.Tests.Support.Cases;
using ApprovalOffice.Tests.Support.Databases;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ApprovalOffice.Tests.App.Features.Projects;

public sealed class ProjectBoardTests
{
    [Theory]
    [MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task TheBoard_ShowsHowFarEachMatterIs_WorkByWork(DatabaseProvider engine)
    {
        await using PlacedOffice office = await PlacedOffice.OpenAsync(engine);
        Guid caseId = await office.Desk.AcceptedAsync();
        ApprovalCase accepted = await office.Desk.CaseAsync(caseId);
        Guid projectId = accepted.Subject.ProjectId;
        await AddLaterWorkAsync(office, projectId);
        office.Clock.Advance(TimeSpan.FromDays(2));

        ProjectBoard board = (await ReadAsync(office, projectId, Permissions.Supervise)).Board;
        board.Works.Count.ShouldBe(2);
        BoardMatter permit = Matter(board.Works[0]);
        BoardCase running = permit.Case.ShouldNotBeNull();
        (running.Number, running.State, running.IsOpenToMe, running.IsGranted).ShouldBe((accepted.Number!.Value.Value, CaseState.Accepted, true, false));
        (running.Used, running.Light, running.Remaining).ShouldBe((2, Lights.Of(accepted.Due, new DateOnly(2026, 10, 22)), $"剩 {running.Promised.Days - 2} 日"));
        running.Papers.ShouldNotBeEmpty();
        board.Works[0].Stages.SelectMany(s => s.Matters).Where(m => m.Matter.Code != CaseDesk.Matter).ShouldAllBe(m => m.Case == null);
        board.Works[0].Stages.SelectMany(s => s.Dropped).ShouldNotBeEmpty();

        // The later work stands by itself from the third stage on: the permit of the second is that of the work it comes from.
        WorkBoard later = board.Works[1];
        later.Stages.Where(s => s.DoneIn is not null).Select(s => s.Stage.Stage.Code).ShouldBe(["1", "2"]);
        Matter(later).Case.ShouldNotBeNull().Id.ShouldBe(caseId);

        // Somebody of the region whose scope is another organ's cases sees how far it is, and opens nothing.
        BoardCase elsewhere = Matter((await ReadAsync(office, projectId)).Board.Works[0]).Case.ShouldNotBeNull();
        (elsewhere.State, elsewhere.IsOpenToMe, elsewhere.Papers.Count).ShouldBe((CaseState.Accepted, false, 0));
    }

    [Fact]
    public async Task TheBoard_AsksTheDatabaseAFixedNumberOfTimes()
    {
        // Watched from the start: the engine remembers for a second that nobody listened.
        int commands = 0;
        using CommandWatch watch = CommandWatch.Start(_ => Interlocked.Increment(ref commands));
        await using PlacedOffice office = await PlacedOffice.OpenAsync(DatabaseProvider.Sqlite);
        Guid projectId = (await office.Desk.CaseAsync(await office.Desk.AcceptedAsync())).Subject.ProjectId;
        await ReadAsync(office, projectId, Permissions.Supervise);
        commands = 0;
        await ReadAsync(office, projectId, Permissions.Supervise);
        int before = commands;
        await AddLaterWorkAsync(office, projectId);
        commands = 0;
        await ReadAsync(office, projectId, Permissions.Supervise);
        before.ShouldBeInRange(1, 24);
        commands.ShouldBe(before);
    }

    private static BoardMatter Matter(WorkBoard work) => work.Stages.SelectMany(s => s.Matters).Single(m => m.Matter.Code == CaseDesk.Matter);

    private static async Task AddLaterWorkAsync(PlacedOffice office, Guid projectId)
    {
        await using AsyncServiceScope scope = office.Host.Services.CreateAsyncScope();
        await using OfficeDbContext db = await scope.ServiceProvider.GetRequiredService<IDbContextFactory<OfficeDbContext>>().CreateDbContextAsync();
        ConstructionProject project = await db.Set<ConstructionProject>().Include(p => p.Works).ThenInclude(w => w.Units).SingleAsync(p => p.Id == projectId);
        project.AddWork(null, "二期工程", "体育馆", project.Works[0], "3", office.Clock);
        await db.SaveChangesAsync();
    }

    private static async Task<ProjectDetails> ReadAsync(PlacedOffice office, Guid projectId, params string[] more)
    {
        await using AsyncServiceScope scope = office.Host.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<ScopePerson>().Enter(new ClaimsPrincipal(new ClaimsIdentity(
            [
                new Claim(ClaimTypes.Name, "某人"), new Claim(OfficeClaims.Person, Guid.CreateVersion7(office.Clock.GetUtcNow()).ToString()), new Claim(OfficeClaims.Region, "990100"),
                new Claim(OfficeClaims.Permission, Permissions.ReadCases), new Claim(OfficeClaims.Permission, Permissions.ReadFiles), .. more.Select(p => new Claim(OfficeClaims.Permission, p)),
            ],
            "test")));
        return (await scope.ServiceProvider.GetRequiredService<ProjectReading>().ReadAsync(projectId, CancellationToken.None)).ShouldNotBeNull();
    }
}
