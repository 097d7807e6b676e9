using System.Security.Claims;
using ApprovalOffice.App.Access;
using ApprovalOffice.App.Features.Applications;
using ApprovalOffice.App.Features.Window;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Cases.Materials;
using ApprovalOffice.Data.People;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Projects;
using ApprovalOffice.Data.Records;
using ApprovalOffice.Data.Values;
using ApprovalOffice.Tests.Data.Projects;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ApprovalOffice.Tests.App.Cases;

/// <summary>Takes cases through a running office by its use cases, each step as the demonstration person whose it is.</summary>
internal sealed class CaseFloor(IServiceProvider services)
{
    private const string Matter = "SX-2-002";

    private static readonly StoredFile Drawing = new(new string('a', 64), "设计方案.pdf", "application/pdf", 120_000);

    private TimeProvider Clock => services.GetRequiredService<TimeProvider>();

    /// <summary>Does something in the scope of a signed-in person.</summary>
    public async Task<T> AsAsync<T>(string userName, Func<IServiceProvider, Task<T>> act)
    {
        await using AsyncServiceScope scope = services.CreateAsyncScope();
        var accounts = scope.ServiceProvider.GetRequiredService<UserManager<Account>>();
        Account account = (await accounts.FindByNameAsync(userName))!;
        ClaimsPrincipal principal = await scope.ServiceProvider.GetRequiredService<IUserClaimsPrincipalFactory<Account>>().CreateAsync(account);
        scope.ServiceProvider.GetRequiredService<ScopePerson>().Enter(principal);
        return await act(scope.ServiceProvider);
    }

    /// <summary>A draft of the demonstration company, complete but not submitted; entered by the company itself or by a clerk.</summary>
    public async Task<Guid> DraftAsync(string projectName, string by = "applicant")
    {
        (Guid project, Guid work) = await WithAsync(db => RegisterAsync(db, projectName));
        Outcome<Guid> begun = await AsAsync(by, s => s.GetRequiredService<BeginApplication>().RunAsync(project, work, Matter, CancellationToken.None));
        await WithAsync(async db =>
        {
            ApprovalCase draft = (await db.LoadCaseAsync(begun.Value, null, CancellationToken.None))!;
            foreach (CaseMaterial material in draft.Materials.Where(m => !m.IsSupplied))
            {
                draft.AddFile(material.Id, Drawing, null, Clock.GetUtcNow().UtcDateTime);
            }

            return await db.SaveChangesAsync();
        });
        return begun.Value;
    }

    /// <summary>Submitted by the applicant.</summary>
    public async Task<Guid> SubmittedAsync(string projectName)
    {
        Guid id = await DraftAsync(projectName);
        await StepAsync("applicant", id, (s, target) => s.GetRequiredService<SubmitApplication>().RunAsync(target, CancellationToken.None));
        return id;
    }

    /// <summary>Taken in by the clerk.</summary>
    public Task ReceiveAsync(Guid id) => StepAsync("clerk", id, (s, target) => s.GetRequiredService<ReceiveCase>().RunAsync(target, CancellationToken.None));

    /// <summary>Accepted by the clerk, every material complete.</summary>
    public async Task<Guid> AcceptedAsync(string projectName)
    {
        Guid id = await SubmittedAsync(projectName);
        await ReceiveAsync(id);
        foreach (Guid material in (await CaseAsync(id)).Materials.Select(m => m.Id).ToList())
        {
            await JudgeAsync(id, new MaterialJudgement(material, MaterialVerdict.Complete, null));
        }

        await StepAsync("clerk", id, (s, target) => s.GetRequiredService<AcceptCase>().RunAsync(target, CancellationToken.None));
        return id;
    }

    /// <summary>Delivers the messages that wait.</summary>
    public Task<int> DeliverNoticesAsync() => AsAsync("clerk", s => s.GetRequiredService<OutboxDispatcher>().DispatchAsync());

    /// <summary>The case as it stands.</summary>
    public Task<ApprovalCase> CaseAsync(Guid id) => WithAsync(async db => (await db.LoadCaseAsync(id, null, CancellationToken.None))!);

    /// <summary>Reads or writes past the screens.</summary>
    public async Task<T> WithAsync<T>(Func<OfficeDbContext, Task<T>> act)
    {
        await using AsyncServiceScope scope = services.CreateAsyncScope();
        await using OfficeDbContext db = await scope.ServiceProvider.GetRequiredService<IDbContextFactory<OfficeDbContext>>().CreateDbContextAsync();
        return await act(db);
    }

    private async Task<(Guid Project, Guid Work)> RegisterAsync(OfficeDbContext db, string name)
    {
        CreditCode owner = CreditCode.Parse("91990105MA7F14819N");
        Applicant company = await db.Set<Applicant>().SingleAsync(a => a.CreditCode == owner);
        int number = await db.Set<ConstructionProject>().CountAsync() + 1;
        ConstructionProject project = ConstructionProject.Register(
            ProjectCode.Parse($"2026-990101-83-01-{number:D6}"), company,
            SampleProject.Particulars with { Name = name, SiteRegion = RegionCode.Parse("990101") }, Clock);
        project.AddUnit(project.Works[0], SampleProject.Unit, Clock);
        db.Add(project);
        await db.SaveChangesAsync();
        return (project.Id, project.Works[0].Id);
    }

    private Task JudgeAsync(Guid id, MaterialJudgement judgement) =>
        StepAsync("clerk", id, (s, target) => s.GetRequiredService<JudgeMaterial>().RunAsync(target, judgement, CancellationToken.None));

    private async Task StepAsync(string userName, Guid id, Func<IServiceProvider, CaseTarget, Task<Outcome<int>>> act)
    {
        int seen = (await CaseAsync(id)).Version;
        Outcome<int> outcome = await AsAsync(userName, s => act(s, new CaseTarget(id, seen)));
        outcome.IsOk.ShouldBeTrue(outcome.Sentence);
    }
}
