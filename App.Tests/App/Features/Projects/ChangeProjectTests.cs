using ApprovalOffice.App.Features.Projects;
using ApprovalOffice.App.Features.Review;
using ApprovalOffice.App.Features.Stages;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Cases.Results;
using ApprovalOffice.Data.Catalogue;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Projects;
using ApprovalOffice.Data.Projects.Changes;
using ApprovalOffice.Data.Records;
using ApprovalOffice.Tests.App.Features.Review;
using ApprovalOffice.Tests.App.Features.Stages;
using ApprovalOffice.Tests.Support.Databases;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ApprovalOffice.Tests.App.Features.Projects;

/// <summary>Who may change what of a registered project when, and who learns of it, on both engines.</summary>
public sealed class ChangeProjectTests
{
    private static readonly CancellationToken Ct = CancellationToken.None;

    [Theory]
    [MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task UntilSomethingIsSubmitted_TheApplicantChangesIt_AndDraftsFollow(DatabaseProvider engine)
    {
        await using ReviewOffice office = await ReviewOffice.OpenAsync(engine);
        (Guid project, Guid work) = await office.ProjectAsync("2026-990102-83-01-000631");
        Guid draft = (await office.BeginAsync(project, work, "5")).Value;
        (await office.StageAsync(draft)).Matters.ShouldNotContain(m => m.Code == "SX-5-007");
        (await ChangeAsync(office, "applicant", project, _ => { })).ShouldRefuse("PROJ-025");
        (await ChangeAsync(office, "reviewer", project, f => f.Address = "城东区文昌街 9 号")).Kind.ShouldBe(OutcomeKind.Forbidden);
        (await ChangeAsync(office, "applicant", project, f => f.FloorArea = "无")).Field.ShouldBe("FloorArea");

        ConstructionProject before = (await DetailsAsync(office, project)).Project;
        Outcome changed = await ChangeAsync(office, "applicant", project, f =>
        {
            f.Address = "城东区文昌街 9 号";
            f.SiteRegion = "990103";
            f.Answers["culturalRelicZone"] = "true";
        });
        changed.IsOk.ShouldBeTrue(changed.Sentence);

        ProjectDetails after = await DetailsAsync(office, project);
        (after.Project.Address, after.Project.SiteRegion.Value, after.Project.ProjectCode, after.Project.OwnerId)
            .ShouldBe(("城东区文昌街 9 号", "990103", before.ProjectCode, before.OwnerId));
        ProjectChange record = after.Changes.ShouldHaveSingleItem();
        record.PersonName.ShouldBe("徐海峰");
        record.Lines.ShouldContain(l => l.Label == "建设地点" && l.Before == before.Address && l.After == "城东区文昌街 9 号");
        record.Lines.Count.ShouldBe(3, string.Join("；", record.Lines.Select(l => l.Sentence)));
        (await office.StageAsync(draft)).Open.Select(m => m.Code).ShouldContain("SX-5-007");
        (await office.WithDbAsync(db => db.Set<AuditRecord>().AnyAsync(
            r => r.EntityType == nameof(ConstructionProject) && r.EntityId == project.ToString() && r.Operation == "变更项目信息"))).ShouldBeTrue();

        (await ChangeAsync(office, "applicant", project, f => f.Answers["culturalRelicZone"] = "")).IsOk.ShouldBeTrue();
        StageDetails back = await office.StageAsync(draft);
        back.Matters.ShouldNotContain(m => m.Code == "SX-5-007");
        back.Materials.ShouldNotContain(m => m.Code == "CL-512");

        // Whoever saw the project as it was before is told who was first.
        Outcome stale = await office.AsAsync("applicant", s => s.GetRequiredService<ChangeProject>().RunAsync(
            project, before.Version, new ProjectForm(), "", Ct));
        (stale.Kind, stale.ConflictWith?.Who).ShouldBe((OutcomeKind.Conflict, "徐海峰"));
    }

    [Theory]
    [MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task OnceSubmitted_OnlyTheWindowChangesIt_AndOpenCasesKeepTheirFlowAndAreTold(DatabaseProvider engine)
    {
        await using ReviewOffice office = await ReviewOffice.OpenAsync(engine);
        (Guid project, Guid work) = await office.ProjectAsync("2026-990102-83-01-000632", StageFloor.Works);
        Guid stage = (await office.BeginAsync(project, work, "2")).Value;
        await office.FillAsync(stage);
        await office.SubmitAsync(stage);
        ApprovalCase running = await office.CaseAsync((await office.StageAsync(stage)).Cases.Single(c => c.MatterCode == "SX-2-002").Id);
        Guid later = (await office.BeginAsync(project, work, "1")).Value;
        string[] planned = [.. (await office.StageAsync(later)).Matters.Select(m => m.Code)];
        office.Clock.Advance(TimeSpan.FromHours(2));

        (await ChangeAsync(office, "applicant", project, f => f.Investment = "20000")).ShouldRefuse("PROJ-021");
        (await ChangeAsync(office, "clerk", project, f => f.SiteRegion = "990103", "选址调整")).ShouldRefuse("PROJ-022", "SiteRegion");
        (await ChangeAsync(office, "clerk", project, f => f.Investment = "20000")).ShouldRefuse("PROJ-024", "Reason");
        Outcome changed = await ChangeAsync(office, "clerk", project, f =>
        {
            f.Investment = "20000";
            f.Codes["investCategory"] = "GOV";
        }, "投资主体调整为政府投资");
        changed.IsOk.ShouldBeTrue(changed.Sentence);

        ProjectDetails after = await DetailsAsync(office, project);
        after.Project.ThemeCode.ShouldNotBe(running.Subject.ThemeCode);
        ProjectChange told = after.Changes.ShouldHaveSingleItem();
        told.Reason.ShouldBe("投资主体调整为政府投资");
        told.Lines.Select(l => l.Label).ShouldContain("审批主题");
        ApprovalCase kept = await office.CaseAsync(running.Id);
        (kept.Subject, kept.Limits, kept.Matter).ShouldBe((running.Subject, running.Limits, running.Matter));
        (await office.StageAsync(later)).Matters.Select(m => m.Code).ShouldNotBe(planned);

        (Guid of, IReadOnlyList<ProjectChange> shown) = await office.AsAsync("reviewer", s => s.GetRequiredService<ProjectChangeNews>().OfCaseAsync(running.Id, Ct));
        (of, shown.Single().Id).ShouldBe((project, told.Id));
        (await office.AsAsync("clerk", s => s.GetRequiredService<ProjectChangeNews>().OfStageAsync(stage, Ct))).Changes.ShouldHaveSingleItem();
        (await office.AsAsync("clerk", s => s.GetRequiredService<ProjectChangeNews>().OfStageAsync(later, Ct))).Changes.ShouldBeEmpty();
        (await office.WithDbAsync(db => db.Set<OutboxMessage>().CountAsync(m => m.IdempotencyKey.StartsWith($"project-change:{told.Id:N}:")))).ShouldBeGreaterThan(0);
    }

    [Theory]
    [MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task WhatACertificateInForceNames_StaysUntilTheCertificateIsChanged(DatabaseProvider engine)
    {
        await using ReviewOffice office = await ReviewOffice.OpenAsync(engine);
        CaseTarget proposed = (await office.ProposedAsync()).Single();
        Guid project = (await office.CaseAsync(proposed.CaseId)).Subject.ProjectId;
        Outcome<int> granted = await office.DoAsync<GrantCase>("head", use => use.RunAsync(proposed, "同意", Ct));
        granted.IsOk.ShouldBeTrue(granted.Sentence);
        (await office.WithDbAsync(db => db.Set<ElectronicCertificate>().CountAsync(c => c.ProjectId == project))).ShouldBe(1);

        (await ChangeAsync(office, "clerk", project, f => f.Name = "第二实验小学", "更名")).ShouldRefuse("PROJ-023", "Name");
        (await ChangeAsync(office, "clerk", project, f => f.Address = "城东区文昌街 9 号", "更址")).ShouldRefuse("PROJ-023", "Address");
        (await ChangeAsync(office, "clerk", project, f => f.Investment = "17000", "概算调整")).IsOk.ShouldBeTrue();
    }

    private static async Task<Outcome> ChangeAsync(ReviewOffice office, string who, Guid project, Action<ProjectForm> change, string reason = "")
    {
        CatalogueSet catalogue = (await office.AsAsync(who, s => s.GetRequiredService<OfficeReference>().CatalogueTodayAsync(Ct))).Catalogue;
        ConstructionProject seen = await office.WithDbAsync(db => db.Set<ConstructionProject>().AsNoTracking().SingleAsync(p => p.Id == project));
        ProjectForm form = ProjectFormAnswers.Read(catalogue, seen);
        change(form);
        return await office.AsAsync(who, s => s.GetRequiredService<ChangeProject>().RunAsync(project, seen.Version, form, reason, Ct));
    }

    private static async Task<ProjectDetails> DetailsAsync(ReviewOffice office, Guid project) =>
        (await office.AsAsync("clerk", s => s.GetRequiredService<ProjectReading>().ReadAsync(project, Ct)))!;
}
