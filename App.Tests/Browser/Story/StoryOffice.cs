using System.Text.RegularExpressions;
using ApprovalOffice.App.Features.Cases;
using ApprovalOffice.App.Jobs;
using ApprovalOffice.Data.Clock;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Tests.App.Cases;
using ApprovalOffice.Tests.Support.Cases;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace ApprovalOffice.Tests.Browser.Story;

/// <summary>An office for stories that last for days: its clock stands until it is told, its jobs run when they are told.</summary>
internal sealed class StoryOffice(OfficeBrowser browser, PlacedOffice office) : IAsyncDisposable
{
    /// <summary>Its cases, past the screens.</summary>
    public CaseFloor Floor => new(office.Host.Services);

    /// <summary>Opens one on SQLite.</summary>
    public static async Task<StoryOffice> OpenAsync(OfficeBrowser browser) => new(browser, await PlacedOffice.OpenAsync(DatabaseProvider.Sqlite));

    /// <summary>One of the demonstration's people sits down at a screen of their own.</summary>
    public async Task<StoryDesk> SeatAsync(string name)
    {
        StoryDesk desk = new(await browser.NewPageAsync(office.Host.Address), new MouseHand(), Watched: true);
        await desk.SignInAsync(name);
        return desk;
    }

    /// <summary>It becomes another day; whoever was signed in has to sign in again.</summary>
    public void SetTo(DateOnly day) => office.Clock.SetUtcNow(new DateTimeOffset(OfficeZone.UtcOf(day, new TimeOnly(9, 0)), TimeSpan.Zero));

    /// <summary>A little later on the same day.</summary>
    public void GoOn() => office.Clock.Advance(TimeSpan.FromMinutes(1));

    /// <summary>Runs a job, as it runs by the clock.</summary>
    public async Task<string> RunAsync<TWork>()
        where TWork : IScheduledWork
    {
        await using AsyncServiceScope scope = office.Host.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<TWork>().RunAsync(CancellationToken.None);
    }

    /// <summary>Makes the papers that wait, opens one on the page of the case and reads it.</summary>
    public async Task<string> ReadPaperAsync(StoryDesk reader, Guid caseId, string title)
    {
        await Floor.DeliverNoticesAsync();
        await reader.Page.GotoAsync(CaseUrls.Case(caseId));
        byte[] paper = await reader.OpenAsync(reader.Page.GetByRole(AriaRole.Link, new() { NameRegex = new($"打开 PDF ?：{Regex.Escape(title)}") }).First);
        if (Environment.GetEnvironmentVariable("OFFICE_STORY_PICTURES") is { Length: > 0 } folder)
        {
            await File.WriteAllBytesAsync(Path.Combine(folder, $"{title}.pdf"), paper);
        }

        return StoryPapers.TextOf(paper);
    }

    /// <inheritdoc />
    public ValueTask DisposeAsync() => office.DisposeAsync();
}
