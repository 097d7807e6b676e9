using ApprovalOffice.App.Demonstration.Living;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Bulk;
using ApprovalOffice.Data.Catalogue;
using ApprovalOffice.Data.Catalogue.SampleProjects;
using ApprovalOffice.Data.Clock;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Values;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.App.Demonstration.Growth;

/// <summary>Tells a story through the use cases and writes down what each of its steps leaves.</summary>
internal sealed class StoryTeller(StoryOffice office)
{
    private CityOffice? _people;
    private CatalogueSet? _catalogue;

    /// <summary>Tells a story.</summary>
    /// <param name="story">The story.</param>
    /// <param name="region">Where the project lies.</param>
    /// <param name="identity">Of whom it is told.</param>
    /// <param name="firstDay">Its first day, a working day.</param>
    /// <param name="later">How much later in the day each step happens.</param>
    /// <param name="ct">Gives up.</param>
    public async Task<StoryRecord> TellAsync(CityStory story, RegionCode region, StoryIdentity identity, DateOnly firstDay, TimeSpan later, CancellationToken ct)
    {
        OfficeReference reference = office.App.Services.GetRequiredService<OfficeReference>();
        office.Clock.Stand(At(firstDay, 9) + later);
        _people ??= new CityOffice(office.App.Services);
        _catalogue ??= (await reference.CatalogueTodayAsync(ct)).Catalogue;
        WorkingCalendar calendar = await reference.CalendarAsync(region, ct);
        StoryRecord record = new()
        {
            Calendar = calendar,
            FirstDay = firstDay,
            Identity = identity,
            CalendarDayCommitments = _catalogue.Files.Commitments.Commitments.Where(c => c.Verification.Unit != DayUnit.WorkingDay).Select(c => c.Code).ToHashSet(StringComparer.Ordinal),
        };
        CityRegister register = new(_people, _catalogue);
        await register.PaperAsync();
        await using AsyncServiceScope scope = office.App.Services.CreateAsyncScope();
        StoryRecorder recorder = await StoryRecorder.BeginAsync(scope.ServiceProvider.GetRequiredService<IDbContextFactory<OfficeDbContext>>(), record, ct);
        CityProject? project = null;
        foreach (StoryStep step in story.Steps)
        {
            DateOnly today = calendar.AddWorkingDays(firstDay, step.Day);
            DateTimeOffset at = At(today, step.Hour) + later;
            office.Clock.Stand(at);
            project ??= await register.RegisterAsync(SampleOf(_catalogue, story, identity), calendar.AddWorkingDays(firstDay, 60));
            await step.Act(project, today);
            await office.DeliverAsync(ct);
            await recorder.StepAsync(at.UtcDateTime, ct);
        }

        return await recorder.EndAsync(ct);
    }

    /// <summary>The realistic project of a story as somebody else's.</summary>
    internal static SampleProject SampleOf(CatalogueSet catalogue, CityStory story, StoryIdentity identity)
    {
        SampleProject sample = catalogue.Files.SampleProjects.Projects.Single(p => p.Id == story.SampleId);
        return sample with
        {
            ProjectCode = identity.ProjectCode,
            Name = identity.ProjectName,
            Owner = sample.Owner with { Name = identity.OwnerName, Uscc = identity.OwnerCode },
            Site = identity.Address,
        };
    }

    private static DateTimeOffset At(DateOnly day, int hour) => new(OfficeZone.UtcOf(day, new TimeOnly(hour, 0)), TimeSpan.Zero);
}
