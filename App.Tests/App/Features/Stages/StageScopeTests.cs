using ApprovalOffice.App.Access;
using ApprovalOffice.App.Features.Review;
using ApprovalOffice.App.Features.Stages;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Applications;
using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Cases.Flow;
using ApprovalOffice.Data.Organs;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Records;
using ApprovalOffice.Tests.App.Features.Review;
using ApprovalOffice.Tests.Support.Databases;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ApprovalOffice.Tests.App.Features.Stages;

/// <summary>Who sees a stage application and its cases (rules §4, §10), on both engines.</summary>
public sealed class StageScopeTests
{
    private static readonly CancellationToken Ct = CancellationToken.None;

    [Theory]
    [MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task ADepartment_SeesAStageOnlyForItsCase_AndNeitherTelephoneNorTheFilesOfOthers(DatabaseProvider engine)
    {
        await using ReviewOffice office = await ReviewOffice.OpenAsync(engine);
        (Guid id, List<ApprovalCase> cases, StageApplication stage) = await JointStage.SubmittedAsync(office);
        Organ other = await JointStage.OrganOfAsync(office, cases.First(c => c.Organ.OrganId != stage.LeadOrganId).Organ.OrganId);
        string stranger = (await office.Host.Services.GetRequiredService<OfficeReference>().OrgansAsync(Ct)).All
            .First(o => o.RegionCode == other.RegionCode && o.Id != stage.LeadOrganId && o.Kind == OrganKind.AdministrativeOrgan
                && cases.All(c => c.Organ.DepartmentCode != o.DepartmentCode)).DepartmentCode;

        (await office.AsReviewerOfAsync(stranger, s => s.GetRequiredService<StageReading>().ReadAsync(id, Ct))).ShouldBeNull("it has no case of the stage");
        StageDetails seen = (await office.AsReviewerOfAsync(other.DepartmentCode, s => s.GetRequiredService<StageReading>().ReadAsync(id, Ct)))!;
        seen.Contact.Phone.ShouldNotBe("0000-8200088");
        seen.Contact.Phone.ShouldContain("****");
        (seen.IsDraft, seen.IsOpen, seen.MayDiscard).ShouldBe((false, false, false));
        seen.Cases.ShouldAllBe(row => cases.Single(c => c.Id == row.Id).Organ.DepartmentCode == other.DepartmentCode);
        seen.Cases.ShouldNotBeEmpty();

        (await office.AsReviewerOfAsync(other.DepartmentCode, s => FilesAsync(s, id))).ShouldBeFalse();
        (await office.AsReviewerOfAsync(other.DepartmentCode, s => FilesAsync(s, seen.Cases[0].Id))).ShouldBeTrue();
        (await office.AsAsync("clerk", s => FilesAsync(s, id))).ShouldBeTrue();
        (await office.AsAsync("applicant", s => FilesAsync(s, id))).ShouldBeTrue();
        (await office.StageAsync(id, "clerk")).Contact.Phone.ShouldBe("0000-8200088");
    }

    [Theory]
    [MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task TheLeadDepartment_SeesTheCasesOfItsStage_AndItsCoordinatorAsksOpinionsOnThem(DatabaseProvider engine)
    {
        await using ReviewOffice office = await ReviewOffice.OpenAsync(engine);
        (Guid id, List<ApprovalCase> cases, StageApplication stage) = await JointStage.SubmittedAsync(office);
        ApprovalCase other = cases.OrderBy(c => c.Matter.Code, StringComparer.Ordinal).First(c => c.Organ.OrganId != stage.LeadOrganId && c.State == CaseState.Submitted);
        string lead = (await JointStage.OrganOfAsync(office, stage.LeadOrganId)).DepartmentCode;
        await JointStage.AcceptAsync(office, other.Id);

        StageDetails seen = (await JointStage.AsCoordinatorAsync(office, lead, s => s.GetRequiredService<StageReading>().ReadAsync(id, Ct)))!;
        seen.Cases.Select(c => c.Id).Order().ShouldBe(cases.Select(c => c.Id).Order(), "a lead department sees those of its stage");
        CaseTarget at = new(other.Id, (await office.CaseAsync(other.Id)).Version);
        (await JointStage.AsCoordinatorAsync(office, lead, s => s.GetRequiredService<ReassignCase>().RunAsync(at, null, "换人", Ct))).ShouldRefuse("CASE-002");
        Guid asked = (await office.OrganAsync("SW")).Id == other.Organ.OrganId ? (await office.OrganAsync("WW")).Id : (await office.OrganAsync("SW")).Id;
        OpinionForm form = new() { OrganId = asked, Question = "是否影响防洪", DueOn = new DateOnly(2026, 10, 27) };
        (await JointStage.AsCoordinatorAsync(office, lead, s => s.GetRequiredService<AskOpinion>().RunAsync(at, form, Ct))).Done(at);

        string elsewhere = (await office.Host.Services.GetRequiredService<OfficeReference>().OrgansAsync(Ct)).All
            .First(o => o.RegionCode.Value == "990100" && o.Kind == OrganKind.AdministrativeOrgan && o.Id != asked && o.Id != stage.LeadOrganId && cases.All(c => c.Organ.OrganId != o.Id)).DepartmentCode;
        (await JointStage.AsCoordinatorAsync(office, elsewhere, s => s.GetRequiredService<AskOpinion>().RunAsync(at, form, Ct))).Kind.ShouldBe(OutcomeKind.NotFound);
    }

    private static async Task<bool> FilesAsync(IServiceProvider services, Guid recordId)
    {
        await using OfficeDbContext db = await services.GetRequiredService<IDbContextFactory<OfficeDbContext>>().CreateDbContextAsync(Ct);
        return await services.GetRequiredService<RecordScope>().SeesAsync(db, recordId, Ct);
    }
}
