using ApprovalOffice.App.Features.Applications;
using ApprovalOffice.App.Features.Projects;
using ApprovalOffice.App.Features.Projects.Board;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Catalogue;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Tests.App.Features.Review;
using ApprovalOffice.Tests.App.Features.Stages;
using ApprovalOffice.Tests.Support.Databases;
using Microsoft.Extensions.DependencyInjection;

namespace ApprovalOffice.Tests.App.Features.Projects;

/// <summary>Which matters of the board are offered alone, and that each of them can be begun.</summary>
public sealed class DirectMattersTests
{
    private static readonly CancellationToken Ct = CancellationToken.None;

    [Theory]
    [MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task TheParallelTrack_LeviesAndConnections_AreOfferedAlone_UntilBegun(DatabaseProvider engine)
    {
        await using ReviewOffice office = await ReviewOffice.OpenAsync(engine);
        (Guid project, Guid work) = await office.ProjectAsync("2026-990102-83-01-000641");
        List<BoardMatter> offered = await OfferedAsync(office, project);
        offered.ShouldContain(m => m.Matter.StageCode == "5");
        offered.ShouldContain(m => m.Matter.Matter.Kind == MatterKind.AdministrativeLevy);
        offered.ShouldAllBe(m => m.Matter.StageCode == "5" || m.Matter.Matter.Kind == MatterKind.AdministrativeLevy || m.Matter.Matter.Kind == MatterKind.UtilityService);

        foreach (BoardMatter matter in offered)
        {
            Outcome<Guid> begun = await office.AsAsync("applicant", s => s.GetRequiredService<BeginApplication>().RunAsync(project, work, matter.Matter.Code, Ct));
            begun.IsOk.ShouldBeTrue($"{matter.Matter.Code}: {begun.Sentence}");
        }

        (await OfferedAsync(office, project)).ShouldBeEmpty();
    }

    [Fact]
    public async Task ADutyPeriod_SaysWhoMustActWhen()
    {
        await using ReviewOffice office = await ReviewOffice.OpenAsync(DatabaseProvider.Sqlite);
        CatalogueSet catalogue = (await office.AsAsync("applicant", s => s.GetRequiredService<OfficeReference>().CatalogueTodayAsync(Ct))).Catalogue;
        catalogue.Matter("SX-4-008").DutyDays!.Sentence.ShouldBe("建设单位应自竣工验收合格之日起 15 个自然日内办理（义务期限，不是审批时限）");
        catalogue.Matter("SX-4-011").DutyDays!.Sentence.ShouldBe("主管机关应自竣工验收合格之日起 5 个自然日内办理（义务期限，不是审批时限）");
    }

    private static async Task<List<BoardMatter>> OfferedAsync(ReviewOffice office, Guid project) =>
        [.. (await office.AsAsync("applicant", s => s.GetRequiredService<ProjectReading>().ReadAsync(project, Ct)))!
            .Board.Works[0].Stages.SelectMany(s => s.Matters).Where(DirectMatters.MayBeginAlone)];
}
