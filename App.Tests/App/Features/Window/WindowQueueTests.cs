using ApprovalOffice.App.Access;
using ApprovalOffice.App.Features.Window;
using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Clock;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Tests.Support.Databases;
using Microsoft.Extensions.DependencyInjection;

namespace ApprovalOffice.Tests.App.Features.Window;

/// <summary>The desk: which pile, in which order, found by what.</summary>
public sealed class WindowQueueTests
{
    [Theory]
    [MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task Desk_ShowsWhatIsDueFirstFirst_AndFindsByCodeAndName(DatabaseProvider engine)
    {
        await using WindowOffice office = await WindowOffice.OpenAsync(engine);
        ApprovalCase first = await office.CaseAsync(project: "城东区第一小学扩建工程");
        office.Clock.Advance(TimeSpan.FromDays(1));
        ApprovalCase second = await office.CaseAsync(project: "城东区第二小学扩建工程");
        ApprovalCase received = await office.CaseAsync(steps => steps.Received());
        await office.CaseAsync(project: "临江县实验学校", site: "990105");

        WindowList desk = await FindAsync(office, new WindowFilter(WindowTab.ToReceive));
        desk.Counts[WindowTab.ToReceive].ShouldBe(3);
        desk.Counts[WindowTab.ToJudge].ShouldBe(1);
        desk.Rows[0].Id.ShouldBe(first.Id);
        desk.Rows[0].Deadline.ShouldBe(new Deadline(new DateOnly(2026, 10, 27), 4, Light.Green, "剩余 4 个工作日"));

        (await FoundAsync(office, second.Number!.Value.Value)).ShouldBe([second.Id]);
        (await FoundAsync(office, second.Number!.Value.Value[^6..])).ShouldBe([second.Id]);
        (await FoundAsync(office, second.Subject.ProjectCode.Value)).ShouldBe([second.Id]);
        (await FoundAsync(office, "第二小学")).ShouldBe([second.Id]);
        (await FoundAsync(office, first.Subject.ApplicantName)).ShouldBe([first.Id]);
        (await FoundAsync(office, "%")).ShouldBeEmpty();
        (await FoundAsync(office, received.Number!.Value.Value)).ShouldBeEmpty();

        office.Clock.Advance(TimeSpan.FromDays(7));
        (await FindAsync(office, new WindowFilter(WindowTab.ToReceive))).Rows[0].Deadline!.Light.ShouldBe(Light.DeepRed);

        WindowList district = await office.AsAsync(
            "临江窗口", "990105", [Permissions.ReadCases, Permissions.AcceptCases], s => s.GetRequiredService<WindowQueue>().FindAsync(new WindowFilter(WindowTab.ToReceive), default));
        district.Rows.ShouldHaveSingleItem().ProjectName.ShouldBe("临江县实验学校");
    }

    private static Task<WindowList> FindAsync(WindowOffice office, WindowFilter filter) =>
        office.AsClerkAsync(s => s.GetRequiredService<WindowQueue>().FindAsync(filter, default));

    private static async Task<Guid[]> FoundAsync(WindowOffice office, string text) =>
        [.. (await FindAsync(office, new WindowFilter(WindowTab.ToReceive, text))).Rows.Select(r => r.Id)];
}
