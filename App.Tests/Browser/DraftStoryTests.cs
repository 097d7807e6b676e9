using ApprovalOffice.App.Features.Applications;
using ApprovalOffice.App.Features.Review;
using ApprovalOffice.Tests.App.Cases;
using ApprovalOffice.Tests.Browser.Story;
using ApprovalOffice.Tests.Http;
using Microsoft.Extensions.Time.Testing;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ApprovalOffice.Tests.Browser;

/// <summary>A draft whose session, second tab, files or disk go wrong: nothing typed is lost, and each sentence stands where it belongs.</summary>
[Collection(BrowserGroup.Name)]
public sealed class DraftStoryTests(OfficeBrowser browser)
{
    // What the page sends goes nowhere, as on a line that died without a word, until the browser hears that it is closed.
    private const string DeadLine = """
        window.lineIsDead = false;
        const lines = [], send = WebSocket.prototype.send;
        WebSocket.prototype.send = function (data) {
          if (lines.at(-1) !== this) lines.push(this);
          if (!window.lineIsDead) send.call(this, data);
        };
        window.bringBack = () => { window.lineIsDead = false; lines.at(-1).close(); };
        """;

    private static readonly Dictionary<string, string?> NoJobs = new() { ["Office:RunJobs"] = "false" };

    [Fact]
    public async Task ASessionThatEndsWhileTyping_LosesNothing()
    {
        FakeTimeProvider clock = new(new DateTimeOffset(2026, 10, 20, 1, 0, 0, TimeSpan.Zero));
        await using OfficeHost office = new OfficeHost(clock, NoJobs).Open();
        Guid draft = await new CaseFloor(office.Services).DraftAsync("滨河住宅一期");
        StoryDesk desk = await SeatAsync(office.Address);
        await desk.Page.GotoAsync(ApplicationUrls.Application(draft));
        await desk.WriteAsync("备注", "写到一半的备注");
        await desk.SeesAsync("正在填写");

        clock.Advance(TimeSpan.FromMinutes(31));
        await desk.SeesAsync("超过 30 分钟未操作");
        await desk.SignInAsync("applicant");
        await desk.Page.GotoAsync(ApplicationUrls.Application(draft));

        await Expect(Field(desk, "备注")).ToHaveValueAsync("写到一半的备注");
    }

    [Fact]
    public async Task AFileSentAfterTheSessionHasEnded_SaysSo()
    {
        await using OfficeHost office = new OfficeHost(new StoryClock(), NoJobs).Open();
        Guid draft = await new CaseFloor(office.Services).DraftAsync("滨河住宅一期");
        StoryDesk desk = await SeatAsync(office.Address);
        await desk.Page.GotoAsync(ApplicationUrls.Application(draft));
        await Upload(desk).WaitForAsync();
        await desk.Page.Context.ClearCookiesAsync();

        await Upload(desk).SendFileAsync(new FilePayload { Name = "设计方案.pdf", MimeType = "application/pdf", Buffer = "%PDF-1.7"u8.ToArray() });

        await Expect(Material(desk).GetByRole(AriaRole.Alert)).ToContainTextAsync("登录已过期，请重新登录后继续上传");
    }

    [Fact]
    public async Task WhatIsTypedOnADeadLine_IsSavedWhenTheLineIsBack()
    {
        await using OfficeHost office = new OfficeHost(new StoryClock(), NoJobs).Open();
        CaseFloor floor = new(office.Services);
        Guid draft = await floor.DraftAsync("滨河住宅一期");
        StoryDesk desk = await SeatAsync(office.Address);
        await desk.Page.AddInitScriptAsync(DeadLine);
        await desk.Page.GotoAsync(ApplicationUrls.Application(draft));
        await Field(desk, "备注").WaitForAsync();

        await desk.Page.EvaluateAsync("() => { window.lineIsDead = true; }");
        await desk.WriteAsync("备注", "断线时写的备注");
        (await floor.CaseAsync(draft)).Contact.Remarks.ShouldBeEmpty();
        await desk.Page.EvaluateAsync("() => window.bringBack()");

        await desk.SeesAsync("已保存");
        await Expect(Field(desk, "备注")).ToHaveValueAsync("断线时写的备注");
        (await floor.CaseAsync(draft)).Contact.Remarks.ShouldBe("断线时写的备注");
    }

    [Fact]
    public async Task OfTwoTabs_BothKeepTheirWords_AndAPersonDecides()
    {
        // The clock stands still, so that nothing is saved before the story says so.
        FakeTimeProvider clock = new(new DateTimeOffset(2026, 10, 20, 1, 0, 0, TimeSpan.Zero));
        await using OfficeHost office = new OfficeHost(clock, NoJobs).Open();
        CaseFloor floor = new(office.Services);
        Guid draft = await floor.DraftAsync("滨河住宅一期");
        StoryDesk first = await SeatAsync(office.Address);
        await first.Page.GotoAsync(ApplicationUrls.Application(draft));
        StoryDesk second = first with { Page = await first.Page.Context.NewPageAsync() };
        await second.Page.GotoAsync(ApplicationUrls.Application(draft));
        await second.WriteAsync("备注", "第二个标签页的备注");
        await second.SeesAsync("正在填写");

        await first.WriteAsync("备注", "第一个标签页的备注");
        await first.SeesAsync("正在填写");
        await first.Page.GetByRole(AriaRole.Button, new() { NameRegex = new("^撤下") }).First.ClickAsync();

        await Expect(second.Page.GetByText("第一个标签页的备注")).ToBeVisibleAsync();
        await Expect(Field(second, "备注")).ToHaveValueAsync("第二个标签页的备注");
        await second.LookAsync("two-tabs");
        await second.Page.AssertAccessibleAsync();
        await second.Page.GetByRole(AriaRole.Button, new() { NameRegex = new("我填写的") }).ClickAsync();
        await Expect(second.Page.GetByText("第一个标签页的备注")).ToBeHiddenAsync();
        (await floor.CaseAsync(draft)).Contact.Remarks.ShouldBe("第二个标签页的备注");
    }

    [Fact]
    public async Task FilesThatMayNotComeIn_AreRefusedAtTheirMaterial_AndTheNextOneIsTaken()
    {
        await using OfficeHost office = new OfficeHost(new StoryClock(), NoJobs).Open();
        Guid draft = await new CaseFloor(office.Services).DraftAsync("滨河住宅一期");
        StoryDesk desk = await SeatAsync(office.Address);
        await desk.Page.GotoAsync(ApplicationUrls.Application(draft));
        ILocator said = Material(desk).GetByRole(AriaRole.Alert);

        await Upload(desk).SendFileAsync(new FilePayload { Name = "空白.pdf", MimeType = "application/pdf", Buffer = [] });
        await Expect(said).ToContainTextAsync("空白.pdf：FILE-001 文件为空");

        byte[] program = new byte[4096];
        "MZ"u8.CopyTo(program);
        await Upload(desk).SendFileAsync(new FilePayload { Name = "图纸.pdf", MimeType = "application/pdf", Buffer = program });
        await Expect(said).ToContainTextAsync("图纸.pdf：FILE-003 文件内容是可执行程序");

        string huge = Path.Combine(office.Folder, "巨大.pdf");
        await using (FileStream sparse = File.Create(huge))
        {
            sparse.SetLength(2L << 30);
        }

        await Upload(desk).SendFileAsync(huge);
        await Expect(said).ToContainTextAsync("巨大.pdf：FILE-002 文件超过允许的大小");
        await desk.LookAsync("bad-file");
        await desk.Page.AssertAccessibleAsync();

        await Upload(desk).SendFileAsync(new FilePayload { Name = "㛃𠮷苑设计方案.pdf", MimeType = "application/pdf", Buffer = "%PDF-1.7\ntrailer<<>>\n%%EOF\n"u8.ToArray() });
        await Expect(Material(desk).GetByRole(AriaRole.Link, new() { Name = "㛃𠮷苑设计方案.pdf" })).ToBeVisibleAsync();
        await Expect(said).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task AFullDisk_RefusesInASentence_AndTakesUpAgainWhenThereIsRoom()
    {
        string place = Directory.CreateTempSubdirectory("office-small-").FullName;
        string original = Directory.CreateTempSubdirectory("office-small-").FullName;
        try
        {
            Guid draft;
            await using (OfficeHost office = new OfficeHost(settings: NoJobs, folder: original).Open())
            {
                draft = await new CaseFloor(office.Services).DraftAsync("滨河住宅一期");
            }

            Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
            using OfficeProcess small = await OfficeProcess.StartOnSmallDiskAsync(place, original, 96);
            StoryDesk desk = await SeatAsync(small.Address);
            await desk.Page.GotoAsync(ApplicationUrls.Application(draft));
            await Upload(desk).WaitForAsync();
            string filler = small.Inside(Path.Combine(place, "filler"));
            Fill(filler);

            string words = new('备', 1500);
            await desk.WriteAsync("备注", words);
            await Expect(desk.Page.GetByRole(AriaRole.Alert).Filter(new() { HasText = "服务器存储空间不足" })).ToBeVisibleAsync();
            await desk.SeesAsync("尚未保存");
            await Upload(desk).SendFileAsync(Drawing());
            await Expect(Material(desk).GetByRole(AriaRole.Alert)).ToContainTextAsync("服务器存储空间不足");
            await Expect(Field(desk, "备注")).ToHaveValueAsync(words);
            await desk.LookAsync("disk-full");

            // Room for the row, none for the file.
            await using (FileStream less = File.OpenWrite(filler))
            {
                less.SetLength(less.Length - (1 << 20));
            }

            await Upload(desk).SendFileAsync(Drawing());
            await Expect(Material(desk).GetByRole(AriaRole.Alert)).ToContainTextAsync("FILE-010");

            File.Delete(filler);
            await desk.WriteAsync("备注", words + "完");
            await desk.SeesAsync("已保存");
            await Upload(desk).SendFileAsync(Drawing());
            await Expect(Material(desk).GetByRole(AriaRole.Link, new() { Name = "设计方案（大）.pdf" })).ToBeVisibleAsync();
            await desk.Page.ReloadAsync();
            await Expect(Field(desk, "备注")).ToHaveValueAsync(words + "完");
        }
        finally
        {
            Directory.Delete(place, recursive: true);
            Directory.Delete(original, recursive: true);
        }
    }

    [Fact]
    public async Task ADatabaseTakenAway_IsSaidWithoutATrace_AndNothingIsWrittenIntoNothing()
    {
        await using OfficeHost office = new OfficeHost(new StoryClock(), NoJobs).Open();
        Guid draft = await new CaseFloor(office.Services).DraftAsync("滨河住宅一期");
        StoryDesk desk = await SeatAsync(office.Address);
        await desk.Page.GotoAsync(ApplicationUrls.Application(draft));
        await desk.WriteAsync("备注", "之前");
        await desk.SeesAsync("已保存");
        string database = Directory.GetFiles(office.Folder, "*.db").ShouldHaveSingleItem();
        File.Move(database, database + ".away");

        await desk.WriteAsync("备注", "之后");
        await Expect(desk.Page.GetByRole(AriaRole.Alert).Filter(new() { HasText = "数据库暂时不可用" })).ToBeVisibleAsync();
        await Expect(Field(desk, "备注")).ToHaveValueAsync("之后");
        File.Exists(database).ShouldBeFalse();

        StoryDesk other = desk with { Page = await desk.Page.Context.NewPageAsync() };
        await other.Page.GotoAsync(ApplicationUrls.List);
        await Expect(other.Page.GetByRole(AriaRole.Alert).Filter(new() { HasText = "这部分内容未能显示" })).ToContainTextAsync("参考号");
        await other.LookAsync("database-gone");
        (await other.Page.ContentAsync()).ShouldNotContain("   at ");

        File.Move(database + ".away", database);
        await desk.WriteAsync("备注", "恢复之后");
        await desk.SeesAsync("已保存");
        await other.Page.GetByRole(AriaRole.Link, new() { Name = "首页" }).First.ClickAsync();
        await Expect(other.Page.GetByRole(AriaRole.Heading, new() { Level = 1, Name = "首页" })).ToBeVisibleAsync();
        await desk.Page.ReloadAsync();
        await Expect(Field(desk, "备注")).ToHaveValueAsync("恢复之后");
    }

    [Fact]
    public async Task AProposalHalfWritten_IsThereAfterTheSessionHasEnded()
    {
        FakeTimeProvider clock = new(new DateTimeOffset(2026, 10, 20, 1, 0, 0, TimeSpan.Zero));
        await using OfficeHost office = new OfficeHost(clock, NoJobs).Open();
        Guid accepted = await new CaseFloor(office.Services).AcceptedAsync("滨河住宅一期");
        StoryDesk desk = await SeatAsync(office.Address, "reviewer");
        await desk.Page.GotoAsync(ReviewUrls.Case(accepted));
        await desk.PressAsync(AriaRole.Button, "开始审查");
        await desk.PressAsync(AriaRole.Button, "提请审签");
        await desk.WriteAsync("拟办意见", "写到一半的拟办意见");
        await desk.Page.GetByLabel("拟办意见", new() { Exact = true }).BlurAsync();

        clock.Advance(TimeSpan.FromMinutes(31));
        await desk.SeesAsync("超过 30 分钟未操作");
        await desk.SignInAsync("reviewer");
        await desk.Page.GotoAsync(ReviewUrls.Case(accepted));
        await desk.PressAsync(AriaRole.Button, "提请审签");

        await Expect(Field(desk, "拟办意见")).ToHaveValueAsync("写到一半的拟办意见");
    }

    private static ILocator Field(StoryDesk desk, string label) => desk.Page.GetByLabel(label, new() { Exact = true });

    private static ILocator Material(StoryDesk desk) => desk.Page.GetByRole(AriaRole.Article, new() { Name = ApplicantSteps.Scheme, Exact = true });

    private static ILocator Upload(StoryDesk desk) => desk.Page.GetByLabel("上传" + ApplicantSteps.Scheme, new() { Exact = true });

    private static FilePayload Drawing()
    {
        byte[] drawing = new byte[2 << 20];
        "%PDF-1.7\n"u8.CopyTo(drawing);
        return new() { Name = "设计方案（大）.pdf", MimeType = "application/pdf", Buffer = drawing };
    }

    /// <summary>Writes until the disk takes no more.</summary>
    private static void Fill(string path)
    {
        byte[] block = new byte[4096];
        using FileStream file = new(path, FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 0);
        try
        {
            while (true)
            {
                file.Write(block);
            }
        }
        catch (IOException)
        {
            // Full, as asked.
        }
    }

    private async Task<StoryDesk> SeatAsync(Uri office, string name = "applicant")
    {
        StoryDesk desk = new(await browser.NewPageAsync(office), new MouseHand(), Watched: false);
        await desk.SignInAsync(name);
        return desk;
    }
}
