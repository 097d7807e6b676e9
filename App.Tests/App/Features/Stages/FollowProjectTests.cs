using ApprovalOffice.App.Features.Applications;
using ApprovalOffice.App.Features.Stages;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Cases.Materials;
using ApprovalOffice.Data.Catalogue.Storage;
using ApprovalOffice.Data.Organs;
using ApprovalOffice.Data.People;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Projects;
using ApprovalOffice.Data.Values;
using ApprovalOffice.Tests.App.Features.Review;
using ApprovalOffice.Tests.Support.Databases;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.Tests.App.Features.Stages;

/// <summary>Further matters come onto the list of a stage application under the same code, whenever the project has them.</summary>
public sealed class FollowProjectTests
{
    private const string Permit = "SX-3-003";

    private static readonly CancellationToken Ct = CancellationToken.None;

    [Theory]
    [MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task AMatterThatRanAlone_IsAddedOnceItEndedWithoutAResult(DatabaseProvider engine)
    {
        await using ReviewOffice office = await ReviewOffice.OpenAsync(engine);
        (Guid project, Guid work) = await office.ProjectAsync("2026-990102-83-01-000621");
        Guid alone = await RunAloneAsync(office, project, Permit);
        Guid id = (await office.BeginAsync(project, work, "3")).Value;
        (await office.StageAsync(id)).Matters.ShouldNotContain(m => m.Code == Permit);
        await office.FillAsync(id);
        await office.SubmitAsync(id);
        StageDetails first = await office.StageAsync(id);
        first.Open.ShouldBeEmpty();

        int version = (await office.CaseAsync(alone)).Version;
        (await office.DoAsync<WithdrawApplication>("applicant", use => use.RunAsync(new CaseTarget(alone, version), "改为随阶段申报", Ct))).IsOk.ShouldBeTrue();
        (await office.BeginAsync(project, work, "3")).Value.ShouldBe(id);

        StageDetails further = await office.StageAsync(id);
        further.Open.Select(m => m.Code).ShouldBe([Permit]);
        further.Materials.Where(m => m.IsNeeded).ShouldNotBeEmpty();
        await office.FillAsync(id);
        await office.SubmitAsync(id);
        StageDetails both = await office.StageAsync(id);
        (both.JointNumber, both.Open.Count()).ShouldBe((first.JointNumber, 0));
        both.Cases.Count.ShouldBe(first.Cases.Count + 1);
        both.Cases.ShouldContain(c => c.MatterCode == Permit);

        // Nothing came since: opening it once more changes nothing.
        (await office.BeginAsync(project, work, "3")).Value.ShouldBe(id);
        (await office.StageAsync(id)).Version.ShouldBe(both.Version);
    }

    // As a case that the office entered when its matter could not be applied for with a stage.
    private static Task<Guid> RunAloneAsync(ReviewOffice office, Guid projectId, string code) => office.WithDbAsync(async db =>
    {
        OfficeReference reference = (OfficeReference)office.Host.Services.GetService(typeof(OfficeReference))!;
        CatalogueInForce catalogue = await reference.CatalogueTodayAsync(Ct);
        ConstructionProject project = await db.Set<ConstructionProject>().Include(p => p.Works).SingleAsync(p => p.Id == projectId);
        Applicant applicant = await db.Set<Applicant>().SingleAsync(a => a.Id == project.OwnerId);
        Organ organ = (await reference.OrgansAsync(Ct)).Competent(catalogue.Catalogue.Matter(code).Department, project.SiteRegion);
        DateTime now = office.Clock.GetUtcNow().UtcDateTime;
        ApprovalCase alone = ApprovalCase.Begin(Guid.CreateVersion7(office.Clock.GetUtcNow()), CaseOpening.Of(
            catalogue, code, project, project.Works[0], applicant, organ,
            MaterialDemands.Of(catalogue.Catalogue, catalogue.Catalogue.Matter(code), _ => null), IntakeMode.Online, null, now));
        foreach (CaseMaterial material in alone.Materials.Where(m => !m.IsSupplied))
        {
            alone.AddFile(material.Id, new StoredFile(new string('b', 64), "材料.pdf", "application/pdf", 1), null, now);
        }

        Act act = new(now, now, (ApprovalOffice.Data.Cases.Flow.CaseActor)127, null, "某人", applicant.Name, "");
        alone.Submit(act, CaseNumber.Parse("990100-ZJJ-2026-000901"), await reference.CalendarAsync(organ.RegionCode, Ct));
        db.Add(alone);
        await db.SaveChangesAsync(Ct);
        return alone.Id;
    });
}
