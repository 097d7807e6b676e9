using ApprovalOffice.App.Demonstration.Living;
using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Catalogue;
using ApprovalOffice.Data.Catalogue.Matters;
using ApprovalOffice.Data.Clock;
using ApprovalOffice.Data.Organs;
using ApprovalOffice.Data.People;
using ApprovalOffice.Data.Projects;
using ApprovalOffice.Data.Values;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.Tests.Browser.Story;

/// <summary>
/// A project from its first question to the joint acceptance. In every stage an applicant, a clerk, a reviewer, an organ that is asked
/// and an approver sit at their screens; matters that only repeat what was shown at a screen go through the same use cases without one.
/// </summary>
internal sealed class ProjectStory(ProjectStoryOffice office, StoryProject project)
{
    private static readonly RegionCode Site = RegionCode.Parse("990101");

    private CatalogueSet _catalogue = null!;
    private CityProject _city = null!;
    private Guid _project;

    /// <summary>The cases so far: matter and state, in the order of the matters.</summary>
    public Task<List<ApprovalCase>> CasesAsync() => office.City.ReadAsync(db => db.Set<ApprovalCase>().AsNoTracking()
        .Where(c => c.Subject.ProjectId == _project && c.Number != null).OrderBy(c => c.Matter.Code).ThenBy(c => c.CreatedAt).ToListAsync());

    /// <summary>Guidance, code, registration.</summary>
    public async Task RegisterAsync()
    {
        _catalogue = await office.CatalogueAsync();
        await office.OwnerAsync(project.Owner, project.OwnerCode);
        _project = await (await office.ScreenAsync()).AskAndRegisterAsync(project);
        Guid work = await office.City.ReadAsync(db => db.Set<ConstructionProject>().Where(p => p.Id == _project).SelectMany(p => p.Works).Select(w => w.Id).SingleAsync());
        _city = new CityProject(office.City, _catalogue, "applicant", _project, work, Site, await office.PaperAsync());
    }

    /// <summary>One stage from its application to its last decision.</summary>
    /// <returns>The stage application.</returns>
    public async Task<Guid> GoThroughAsync(StoryStage stage)
    {
        if (stage.FirstDay > OfficeZone.DateOf(office.Clock.GetUtcNow().UtcDateTime))
        {
            await office.RestUntilAsync(stage.FirstDay);
        }

        if (stage.Verified is { } promised)
        {
            await VerifyAsync(promised);
        }

        if (stage.WithParallelTrack)
        {
            await _city.ApplyAsync("5");
            await _city.AcceptAsync("5");
            await _city.DecideAllAsync(stage.FirstDay);
        }

        StoryDesk applicant = await office.SeatAsync("applicant", stage.IsWatched);
        StoryDesk clerk = await office.SeatAsync("clerk", stage.IsWatched);
        (Guid id, string joint) = await applicant.ApplyForStageAsync(_project, _catalogue.Stages.Single(s => s.Code == stage.Code).Name);
        if (stage.IsCorrected)
        {
            await clerk.CorrectStageAsync(applicant, joint);
        }

        await clerk.AcceptStageAsync(joint, stage.IsCorrected);
        await DecideAsync(stage, clerk);
        if (stage.Refused is { } refused)
        {
            await applicant.ApplyAgainAsync(id, _catalogue.Matter(refused).Name);
            await clerk.AcceptStageAsync(joint);
            await DecideAsync(stage with { Refused = null, Shown = [refused] }, clerk);
        }

        (await _city.UndecidedAsync()).ShouldBeEmpty();
        return id;
    }

    private async Task DecideAsync(StoryStage stage, StoryDesk clerk)
    {
        // What the shown matters wait for comes first, then they, then what waits for them.
        await GrantRestAsync(stage, before: true);
        await Task.WhenAll(stage.Shown.Select((matter, i) => ShowAsync(matter, stage, isFirst: i == 0)));
        foreach (string levy in stage.Shown.Where(m => _catalogue.Matter(m).Kind == MatterKind.AdministrativeLevy))
        {
            await clerk.RecordPaymentAsync(await _city.CaseAsync(levy), $"{stage.FirstDay:yyyy-MM-dd}");
        }

        await _city.MakePapersAsync();
        await GrantRestAsync(stage, before: false);
    }

    private async Task GrantRestAsync(StoryStage stage, bool before)
    {
        foreach (string matter in await _city.UndecidedAsync())
        {
            if (!stage.Shown.Contains(matter) && !(before && WaitsForShown(matter, stage)))
            {
                await _city.GrantAsync(matter);
                if (_catalogue.Matter(matter).Kind == MatterKind.AdministrativeLevy)
                {
                    await _city.PayAsync(matter, stage.FirstDay);
                }

                await _city.MakePapersAsync();
            }
        }
    }

    private bool WaitsForShown(string matter, StoryStage stage) =>
        _catalogue.Matter(matter).Prerequisites.Any(p => p == stage.Refused || stage.Shown.Contains(p) || WaitsForShown(p, stage));

    private async Task ShowAsync(string matter, StoryStage stage, bool isFirst)
    {
        ApprovalCase subject = await _city.CaseAsync(matter);
        string reviewerName = await office.City.OfAsync(subject.Organ.OrganId, Role.Reviewer);
        StoryDesk reviewer = await office.SeatAsync(reviewerName, isFirst && stage.IsWatched);
        await reviewer.TakeAsync(subject);
        if (isFirst)
        {
            Organ asked = await office.City.ReadAsync(async db => (await OrganDirectory.LoadAsync(db)).Competent(stage.Asked, Site));
            await reviewer.AskAsync(asked.Name, "请就本项目提出意见。");
            StoryDesk other = await office.SeatAsync(await office.City.OfAsync(asked.Id, Role.Reviewer), stage.IsWatched);
            await other.AnswerAsync(subject, "无不同意见");
            await reviewer.SeesAsync("无不同意见");
        }

        subject = await _city.CaseAsync(matter);
        bool refused = stage.Refused == matter;
        await reviewer.ProposeAsync(subject, refused ? "建筑退线不足，与规划条件不符" : null);
        StoryDesk approver = await office.SeatAsync(await office.City.OfAsync(subject.Organ.OrganId, Role.Approver), isFirst && stage.IsWatched);
        await approver.DecideAsync(subject, grant: !refused);
    }

    private async Task VerifyAsync(string matter)
    {
        ApprovalCase subject = await _city.CaseAsync(matter);
        StoryDesk reviewer = await office.SeatAsync(await office.City.OfAsync(subject.Organ.OrganId, Role.Reviewer));
        await reviewer.VerifyPromiseAsync(subject);
    }
}
