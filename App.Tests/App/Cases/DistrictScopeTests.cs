using ApprovalOffice.App.Features.Review;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Tests.Support.Cases;
using ApprovalOffice.Tests.Support.Databases;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ApprovalOffice.Tests.App.Cases;

/// <summary>A project in a district is the district's: its own officials handle it, the city sees it, the neighbour does not.</summary>
public sealed class DistrictScopeTests
{
    [Theory]
    [MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task ACaseOfADistrict_IsHandledThere_SeenAbove_AndUnknownNextDoor(DatabaseProvider engine)
    {
        await using PlacedOffice office = await PlacedOffice.OpenAsync(engine);
        CaseFloor floor = new(office.Host.Services);
        Guid id = await office.Desk.AcceptedAsync("城东区第三小学新建工程");

        foreach ((string userName, bool sees) in new[]
        {
            ("clerk-chengdong", true), ("reviewer-chengdong", true), ("approver-chengdong", true), ("clerk", true), ("reviewer", true), ("head", true),
            ("clerk-chengxi", false), ("reviewer-chengxi", false), ("head-qingshan", false), ("utility", false),
        })
        {
            (await SeesAsync(floor, userName, id)).ShouldBe(sees, userName);
        }

        (await StartAsync(floor, "reviewer", id)).Kind.ShouldBe(OutcomeKind.Refused, "the city's bureau sees it and does not act on it");
        (await StartAsync(floor, "reviewer-chengxi", id)).Kind.ShouldBe(OutcomeKind.NotFound);
        (await StartAsync(floor, "reviewer-chengdong", id)).IsOk.ShouldBeTrue();
    }

    private static Task<bool> SeesAsync(CaseFloor floor, string userName, Guid id) => floor.AsAsync(userName, async services =>
    {
        await using OfficeDbContext db = await services.GetRequiredService<IDbContextFactory<OfficeDbContext>>().CreateDbContextAsync();
        return await (await services.GetRequiredService<CaseScope>().VisibleAsync(db, CancellationToken.None)).AnyAsync(c => c.Id == id);
    });

    private static async Task<Outcome<int>> StartAsync(CaseFloor floor, string userName, Guid id)
    {
        ApprovalCase subject = await floor.CaseAsync(id);
        return await floor.AsAsync(userName, s => s.GetRequiredService<StartReview>().RunAsync(new CaseTarget(id, subject.Version), CancellationToken.None));
    }
}
