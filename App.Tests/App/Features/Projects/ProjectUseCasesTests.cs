using ApprovalOffice.App.Features.Projects;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.People;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Projects;
using ApprovalOffice.Data.Values;
using ApprovalOffice.Tests.App.Features.Review;
using ApprovalOffice.Tests.Support.Databases;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ApprovalOffice.Tests.App.Features.Projects;

/// <summary>Projects as applicants and the window register and keep them, on both engines.</summary>
public sealed class ProjectUseCasesTests
{
    private const string Resident = "11010519491231002X";

    private static readonly CancellationToken Ct = CancellationToken.None;

    [Theory]
    [MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task AnApplicant_RegistersForTheirCompany_AndKeepsWorksAndUnits(DatabaseProvider engine)
    {
        await using ReviewOffice office = await ReviewOffice.OpenAsync(engine);
        ApplicantChoice company = (await office.AsAsync("applicant", s => s.GetRequiredService<FindApplicants>().MineAsync(Ct))).ShouldHaveSingleItem();
        (await RegisterAsync(office, "applicant", ProjectSample.Form("2026-990102-70-03-000001"))).Field.ShouldBe("OwnerId");
        (await RegisterAsync(office, "reviewer", ProjectSample.Form("2026-990102-70-03-000001", company.Id))).Kind.ShouldBe(OutcomeKind.Forbidden);
        (await RegisterAsync(office, "applicant", ProjectSample.Form("2026-990102-70-03-000001", Guid.Empty))).Kind.ShouldBe(OutcomeKind.NotFound);
        Outcome<Guid> made = await RegisterAsync(office, "applicant", ProjectSample.Form("2026-990102-70-03-000001", company.Id));
        made.IsOk.ShouldBeTrue(made.Sentence);
        (await RegisterAsync(office, "applicant", ProjectSample.Form("2026-990102-70-03-000001", company.Id))).Field.ShouldBe("ProjectCode");

        ConstructionProject project = await ReadAsync(office, made.Value);
        ProjectWork first = project.Works.ShouldHaveSingleItem();
        Outcome typed = await DoAsync<SaveUnit>(office, use => use.RunAsync(project.Id, project.Version, Changed(ProjectSample.Unit(first.Id), u => u.StoreysAbove = "十八"), Ct));
        (typed.Kind, typed.Field).ShouldBe((OutcomeKind.Refused, "StoreysAbove"));
        UnitForm wrong = Changed(ProjectSample.Unit(first.Id, ""), u => (u.StoreysAbove, u.Height, u.AreaBelow) = ("-3", "abc", "一亩"));
        wrong.Problems().Select(p => p.Field).ShouldBe(["Name", "StoreysAbove", "Height", "AreaBelow"]);
        (await DoAsync<SaveUnit>(office, use => use.RunAsync(project.Id, project.Version, ProjectSample.Unit(first.Id), Ct))).IsOk.ShouldBeTrue();
        Outcome stale = await DoAsync<SaveUnit>(office, use => use.RunAsync(project.Id, project.Version, ProjectSample.Unit(first.Id, "2#住宅楼"), Ct));
        (stale.Kind, stale.ConflictWith?.Who).ShouldBe((OutcomeKind.Conflict, "徐海峰"));

        project = await ReadAsync(office, made.Value);
        WorkUnit unit = project.Works[0].Units.ShouldHaveSingleItem();
        UnitForm change = Changed(ProjectSample.Unit(first.Id, "1#住宅楼（西）"), u => u.Id = unit.Id);
        (await DoAsync<SaveUnit>(office, use => use.RunAsync(project.Id, project.Version, change, Ct))).IsOk.ShouldBeTrue();
        project = await ReadAsync(office, made.Value);
        WorkForm later = new() { Name = "二期地下车库", Scope = "地下车库", Stage = "3" };
        (await DoAsync<AddWork>(office, use => use.RunAsync(project.Id, project.Version, later, Ct))).Field.ShouldBe("Parent");
        later.Parent = first.Id.ToString();
        (await DoAsync<AddWork>(office, use => use.RunAsync(project.Id, project.Version, later, Ct))).IsOk.ShouldBeTrue();
        project = await ReadAsync(office, made.Value);
        (project.Works.Count, project.Works.SelectMany(w => w.Units).Single().Name).ShouldBe((2, "1#住宅楼（西）"));
        (await DoAsync<RemoveUnit>(office, use => use.RunAsync(project.Id, project.Version, unit.Id, Ct))).IsOk.ShouldBeTrue();
        (await ReadAsync(office, made.Value)).Works.SelectMany(w => w.Units).ShouldBeEmpty();

        ProjectPageOf list = await office.AsAsync("applicant", s => s.GetRequiredService<ProjectList>().ReadAsync(new ProjectFilter("滨河", "", "", 1), Ct));
        list.Rows.ShouldHaveSingleItem().Id.ShouldBe(made.Value);
        (await office.AsAsync("utility", s => s.GetRequiredService<ProjectReading>().ReadAsync(Guid.CreateVersion7(), Ct))).ShouldBeNull();
    }

    [Theory]
    [MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task TheWindow_EntersANaturalPersonAsOwner_Once(DatabaseProvider engine)
    {
        await using ReviewOffice office = await ReviewOffice.OpenAsync(engine);
        (await RegisterAsync(office, "clerk", Natural("2026-990102-70-03-000002", "110105194912310021"))).Field.ShouldBe("Owner.ResidentId");
        Outcome<Guid> made = await RegisterAsync(office, "clerk", Natural("2026-990102-70-03-000002", Resident));
        made.IsOk.ShouldBeTrue(made.Sentence);
        Applicant owner = await office.WithDbAsync(db => db.Set<Applicant>().SingleAsync(a => a.Name == "李㛃"));
        (owner.Kind, owner.ResidentId!.Value.Value, owner.CreditCode, owner.Representative).ShouldBe((ApplicantKind.NaturalPerson, Resident, null, "李㛃"));
        (await ReadAsync(office, made.Value, "clerk")).OwnerName.ShouldBe("李㛃");

        (await RegisterAsync(office, "clerk", Natural("2026-990102-70-03-000003", Resident))).Field.ShouldBe("Owner.ResidentId");
        ApplicantChoice found = (await office.AsAsync("clerk", s => s.GetRequiredService<FindApplicants>().SearchAsync(Resident, Ct))).ShouldHaveSingleItem();
        (found.Id, found.Known).ShouldBe((owner.Id, "110***********002X"));
        (await office.AsAsync("applicant", s => s.GetRequiredService<FindApplicants>().SearchAsync(Resident, Ct))).ShouldBeEmpty();
        System.Text.Json.JsonSerializer.Serialize(Natural("2026-990102-70-03-000003", Resident)).ShouldNotContain(Resident);
    }

    [Theory]
    [MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task AClaimedResult_CountsOnlyWhenTheWindowConfirmsIt(DatabaseProvider engine)
    {
        await using ReviewOffice office = await ReviewOffice.OpenAsync(engine);
        ApplicantChoice company = (await office.AsAsync("applicant", s => s.GetRequiredService<FindApplicants>().MineAsync(Ct))).Single();
        Guid project = (await RegisterAsync(office, "applicant", ProjectSample.Form("2026-990102-70-03-000004", company.Id))).Value;
        ProjectDetails page = (await office.AsAsync("applicant", s => s.GetRequiredService<ProjectReading>().ReadAsync(project, Ct)))!;
        string number = page.ResultTypes.Single(t => t.Code == "ZZ-06").Example;

        (await ClaimAsync(office, project, "随便写的")).Field.ShouldBe("Number");
        (await ClaimAsync(office, project, number, "2027-01-01")).Field.ShouldBe("IssuedOn");
        (await ClaimAsync(office, project, number)).IsOk.ShouldBeTrue();
        (await ClaimAsync(office, project, number)).Field.ShouldBe("Number");
        PriorResultRow claimed = await ResultAsync(office, project);
        claimed.ConfirmedAt.ShouldBeNull();
        (await DoAsync<ConfirmPriorResult>(office, use => use.RunAsync(project, claimed.Id, Ct))).Kind.ShouldBe(OutcomeKind.Forbidden);
        (await office.AsAsync("clerk", s => s.GetRequiredService<ConfirmPriorResult>().RunAsync(project, claimed.Id, Ct))).IsOk.ShouldBeTrue();
        (await ResultAsync(office, project)).ConfirmedAt.ShouldNotBeNull();
        (await office.AsAsync("clerk", s => s.GetRequiredService<ConfirmPriorResult>().RunAsync(project, claimed.Id, Ct))).Kind.ShouldBe(OutcomeKind.Refused);
    }

    private static ProjectForm Natural(string code, string resident)
    {
        ProjectForm form = ProjectSample.Form(code);
        form.IsNewOwner = true;
        form.Owner = new OwnerForm { IsNatural = true, ResidentId = resident, Name = "李㛃", ContactName = "李㛃", ContactPhone = "0000-8200003", Address = "城东区文昌街 3 号" };
        return form;
    }

    private static UnitForm Changed(UnitForm form, Action<UnitForm> change)
    {
        change(form);
        return form;
    }

    private static Task<Outcome<Guid>> RegisterAsync(ReviewOffice office, string who, ProjectForm form) =>
        office.AsAsync(who, s => s.GetRequiredService<RegisterProject>().RunAsync(form, Ct));

    private static Task<Outcome> ClaimAsync(ReviewOffice office, Guid project, string number, string issuedOn = "2026-03-02") =>
        office.AsAsync("applicant", s => s.GetRequiredService<ClaimPriorResult>().RunAsync(
            project, new PriorResultForm { CertificateCode = "ZZ-06", Number = number, IssuerName = "示范市自然资源和规划局", IssuedOn = issuedOn }, Ct));

    private static Task<Outcome> DoAsync<TUseCase>(ReviewOffice office, Func<TUseCase, Task<Outcome>> act)
        where TUseCase : notnull => office.AsAsync("applicant", s => act(s.GetRequiredService<TUseCase>()));

    private static async Task<ConstructionProject> ReadAsync(ReviewOffice office, Guid id, string who = "applicant") =>
        (await office.AsAsync(who, s => s.GetRequiredService<ProjectReading>().ReadAsync(id, Ct)))!.Project;

    private static async Task<PriorResultRow> ResultAsync(ReviewOffice office, Guid project) =>
        (await office.AsAsync("clerk", s => s.GetRequiredService<ProjectReading>().ReadAsync(project, Ct)))!.Results.ShouldHaveSingleItem();
}
