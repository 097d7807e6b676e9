using ApprovalOffice.App.Features.Cases;
using ApprovalOffice.App.Features.Review;
using ApprovalOffice.App.Features.Window;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.People;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Projects;
using ApprovalOffice.Data.Search;
using ApprovalOffice.Tests.App.Features.Review;
using ApprovalOffice.Tests.Support.Databases;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ApprovalOffice.Tests.App.Cases;

/// <summary>Two characters of a name, without spaces between words, or the letters they begin with, find its cases: the same on both engines.</summary>
public sealed class NameSearchTests
{
    private static readonly CancellationToken Ct = CancellationToken.None;

    [Theory]
    [MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task TwoCharactersOrInitials_FindTheCases(DatabaseProvider engine)
    {
        await using ReviewOffice office = await ReviewOffice.OpenAsync(engine);
        CaseTarget school = await office.ReviewedAsync("SX-2-002", p => p with { Name = "青石路实验小学重建工程" });
        CaseTarget bridge = await office.ReviewedAsync("SX-2-002", p => p with { Name = "临江大桥（A 标段）工程" });
        await FindsAsync(office, "小学", school);
        await FindsAsync(office, "实验小学", school);
        await FindsAsync(office, "桥", null, "one character is too short");
        await FindsAsync(office, "大桥a标", bridge);
        await FindsAsync(office, "syxx", school);
        await FindsAsync(office, "XXCJ", school);
        await FindsAsync(office, "ljdq", bridge);
        await FindsAsync(office, "大学", null);

        // All its grams stand in the name, but not next to each other.
        await FindsAsync(office, "青石路小学", null);
        CaseSlice both = await office.AsAsync("reviewer", s => s.GetRequiredService<CaseList>().PageAsync(new CaseFilter { Text = "工程", Sort = CaseSort.Number, Descending = false }, Ct));
        both.Rows.Select(r => r.Id).ShouldBe([school.CaseId, bridge.CaseId]);
        (await office.AsAsync("reviewer", s => s.GetRequiredService<CaseList>().PageAsync(new CaseFilter { Text = "小" }, Ct))).IsTooShort.ShouldBeTrue();
    }

    [Theory]
    [MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task ARenamedProject_IsFoundByBothNames(DatabaseProvider engine)
    {
        await using ReviewOffice office = await ReviewOffice.OpenAsync(engine);
        CaseTarget at = await office.ReviewedAsync("SX-2-002", p => p with { Name = "青石路实验小学重建工程" });
        await office.WithDbAsync(async db =>
        {
            Guid id = await db.Set<ApprovalCase>().Where(c => c.Id == at.CaseId).Select(c => c.Subject.ProjectId).SingleAsync();
            ConstructionProject project = await db.Set<ConstructionProject>().Include(p => p.Works).SingleAsync(p => p.Id == id);
            project.Change(Tests.Data.Projects.SampleProject.Particulars with { Name = "滨河路中心小学重建工程" });
            return await db.SaveChangesAsync();
        });
        await FindsAsync(office, "滨河", at);
        await FindsAsync(office, "青石", at);
        await FindsAsync(office, "bhlzx", at);
        await FindsAsync(office, "小学", at);
    }

    [Theory]
    [MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task AtTheWindowAndOnTheDesk_TheSameTextFindsTheSame(DatabaseProvider engine)
    {
        await using ReviewOffice office = await ReviewOffice.OpenAsync(engine);
        CaseTarget waiting = (await office.JudgedAsync()).Single();
        string name = (await office.CaseAsync(waiting.CaseId)).Subject.ProjectName;
        foreach (string text in (string[])[name[..2], Pinyin.InitialsOf(name)[..4].ToLowerInvariant()])
        {
            (await office.AsAsync("clerk", s => s.GetRequiredService<WindowQueue>().FindAsync(new WindowFilter(WindowTab.ToJudge, text), Ct))).Rows.Single().Id.ShouldBe(waiting.CaseId);
        }

        (await office.AsAsync("clerk", s => s.GetRequiredService<WindowQueue>().FindAsync(new WindowFilter(WindowTab.ToJudge, "没有"), Ct))).Rows.ShouldBeEmpty();
        CaseTarget accepted = (await office.AcceptedAsync()).Single();
        (await office.AsAsync("reviewer", s => s.GetRequiredService<ReviewDesk>().LoadAsync(new ReviewFilter(ReviewTab.Waiting, name[^2..]), Ct))).Rows.Single().Id.ShouldBe(accepted.CaseId);
    }

    [Theory]
    [MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task NamesOfBefore_AreWrittenOnce_AndThenNoMore(DatabaseProvider engine)
    {
        await using ReviewOffice office = await ReviewOffice.OpenAsync(engine);
        CaseTarget at = await office.ReviewedAsync("SX-2-002", p => p with { Name = "青石路实验小学重建工程" });
        (int names, int grams) = await office.WithDbAsync(async db => (await db.Set<SearchName>().CountAsync(), await db.Set<SearchGram>().CountAsync()));
        (int Written, int Again, int Names, int Grams) refilled = await office.WithDbAsync(async db =>
        {
            await db.Set<SearchGram>().ExecuteDeleteAsync();
            await db.Set<SearchName>().ExecuteDeleteAsync();
            return (await SearchBackfill.RunAsync(db, Ct), await SearchBackfill.RunAsync(db, Ct), await db.Set<SearchName>().CountAsync(), await db.Set<SearchGram>().CountAsync());
        });
        refilled.ShouldBe((names, 0, names, grams));
        names.ShouldBe(await office.WithDbAsync(async db => await db.Set<ConstructionProject>().CountAsync() + await db.Set<Applicant>().CountAsync()));
        await FindsAsync(office, "小学", at);
    }

    private static async Task FindsAsync(ReviewOffice office, string text, CaseTarget? expected, string? because = null)
    {
        CaseSlice found = await office.AsAsync("reviewer", s => s.GetRequiredService<CaseList>().PageAsync(new CaseFilter { Text = text }, Ct));
        found.Rows.Select(r => r.Id).ShouldBe(expected is null ? [] : [expected.CaseId], $"{text}: {because}");
    }
}
