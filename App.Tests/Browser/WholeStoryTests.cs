using System.Text.RegularExpressions;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Tests.Browser.Story;
using ApprovalOffice.Tests.Support.Databases;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ApprovalOffice.Tests.Browser;

/// <summary>One application from the first form to the certificate in the applicant's hands, through the pages alone.</summary>
[Collection(LongStoryGroup.Name)]
public sealed class WholeStoryTests(OfficeBrowser browser)
{
    [Theory]
    [InlineData(DatabaseProvider.Sqlite, false)]
    [InlineData(DatabaseProvider.Postgres, false)]
    [InlineData(DatabaseProvider.Sqlite, true)]
    public async Task AnApplication_GoesFromTheFormToTheCertificate(DatabaseProvider engine, bool byKeysAlone)
    {
        (DatabaseOptions place, string? cluster) = await TestOffice.PlaceAsync(engine, Preparation.OfTheTests);
        try
        {
            Dictionary<string, string?> settings = new() { ["Database:Provider"] = engine.ToString(), ["Database:ConnectionString"] = place.ConnectionString };
            await using OfficeHost office = new OfficeHost(new StoryClock(), settings, place.DataFolder).Open();
            await TellAsync(office, byKeysAlone ? new KeyHand() : new MouseHand(), engine == DatabaseProvider.Sqlite && !byKeysAlone);
        }
        finally
        {
            if (cluster is not null)
            {
                await PostgresCluster.DropDatabaseAsync(cluster, place.ConnectionString);
            }

            Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
            Directory.Delete(place.DataFolder, recursive: true);
        }
    }

    private async Task TellAsync(OfficeHost office, IStoryHand hand, bool watched)
    {
        List<string> faults = [];
        StoryDesk applicant = await SeatAsync("applicant");
        await applicant.RegisterProjectAsync();
        await applicant.DescribeProjectAsync();
        StoryDesk clerk = await SeatAsync("clerk");
        await clerk.ConfirmResultsAsync();
        string number = await applicant.ApplyAsync();

        await clerk.TellCorrectionAsync(number);
        await applicant.ResubmitAsync();
        await clerk.AcceptAsync(number);
        byte[] notice = await clerk.OpenAsync(clerk.Page.GetByRole(AriaRole.Link, new() { NameRegex = new("打开 PDF：受理通知书") }).First);
        StoryPapers.TextOf(notice).ShouldContain(ApplicantSteps.Project);

        await (await SeatAsync("reviewer")).ReviewAsync(number);
        StoryDesk head = await SeatAsync("head");
        await head.GrantAsync(number);

        byte[] permit = await head.OpenAsync(head.Page.GetByRole(AriaRole.Link, new() { NameRegex = new("打开 ?建设工程规划许可证") }));
        string text = StoryPapers.TextOf(permit);
        string permitNumber = Regex.Match(text, "建字第[0-9A-Z]+号").Value;
        permitNumber.ShouldNotBeEmpty(text);
        text.ShouldContain(ApplicantSteps.Project);
        text.ShouldContain(ApplicantSteps.Unit);
        await VerifyAsync(office, StoryPapers.CodeOf(permit), permitNumber, watched);

        await clerk.DeliverAsync(number);
        faults.ShouldBeEmpty();

        async Task<StoryDesk> SeatAsync(string name)
        {
            IPage page = await browser.NewPageAsync(office.Address);
            page.PageError += (_, fault) => faults.Add(fault);
            if (hand is KeyHand)
            {
                await page.AddInitScriptAsync("addEventListener('pointerdown', () => { throw new Error('a pointer was used'); }, true)");
            }

            StoryDesk desk = new(page, hand, watched);
            await desk.SignInAsync(name);
            return desk;
        }
    }

    /// <summary>Whoever holds the paper follows its code without signing in.</summary>
    private async Task VerifyAsync(OfficeHost office, string address, string permitNumber, bool watched)
    {
        StoryDesk holder = new(await browser.NewPageAsync(office.Address), new MouseHand(), watched);
        await holder.Page.GotoAsync(new Uri(address).AbsolutePath);
        await Expect(holder.Page.GetByText("有效", new() { Exact = true }).First).ToBeVisibleAsync();
        await Expect(holder.Page.GetByText(permitNumber)).ToBeVisibleAsync();
        await holder.LookAsync("27-verified");
    }
}
