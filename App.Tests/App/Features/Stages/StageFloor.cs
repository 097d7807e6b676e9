using ApprovalOffice.App.Features.Projects;
using ApprovalOffice.App.Features.Stages;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Applications;
using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Catalogue;
using ApprovalOffice.Data.People;
using ApprovalOffice.Data.Projects;
using ApprovalOffice.Data.Values;
using ApprovalOffice.Tests.App.Features.Review;
using ApprovalOffice.Tests.Data.Projects;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ApprovalOffice.Tests.App.Features.Stages;

/// <summary>Steps on stage applications that several tests take, by the demonstration's people.</summary>
internal static class StageFloor
{
    private static readonly CancellationToken Ct = CancellationToken.None;

    /// <summary>A project of the demonstration's applicant: a school, unless varied.</summary>
    public static Task<(Guid Project, Guid Work)> ProjectAsync(this ReviewOffice office, string code, Func<ProjectParticulars, ProjectParticulars>? vary = null) =>
        office.WithDbAsync(async db =>
        {
            string company = (await office.AsAsync("applicant", s => s.GetRequiredService<FindApplicants>().MineAsync(Ct))).Single().Name;
            Applicant owner = await db.Set<Applicant>().SingleAsync(a => a.Name == company, Ct);
            ProjectParticulars school = SampleProject.Particulars with { ThemeCode = null };
            ConstructionProject project = ConstructionProject.Register(ProjectCode.Parse(code), owner, vary?.Invoke(school) ?? school, office.Clock);
            db.Add(project);
            await db.SaveChangesAsync(Ct);
            return (project.Id, project.Works[0].Id);
        });

    /// <summary>A small factory of low risk whose owner chose promises.</summary>
    public static ProjectParticulars Factory(ProjectParticulars school) => school with
    {
        Name = "示范精工零部件有限公司二期厂房",
        Dimensions = new ProjectDimensions
        {
            InvestCategory = "SOC_FILE", ProjectType = "INDUSTRIAL", Scale = "S", Complexity = "SIMPLE",
            Risk = "LOW", Location = "GENERAL", LandMode = "BID", Nature = "NEW",
        },
        Facts = FactSet.Empty.With("needNewLand", true).With("eiaClass", "EXEMPT").With("applyCommitment", true),
    };

    /// <summary>A factory of the general flow, whose scheme is reviewed with its permit.</summary>
    public static ProjectParticulars Works(ProjectParticulars school) => school with
    {
        Name = "示范精工零部件有限公司一期厂房",
        Dimensions = new ProjectDimensions
        {
            InvestCategory = "SOC_FILE", ProjectType = "INDUSTRIAL", Scale = "M", Complexity = "GENERAL",
            Risk = "MEDIUM", Location = "GENERAL", LandMode = "BID", Nature = "NEW",
        },
    };

    /// <summary>Begins a stage, or finds the one that is there.</summary>
    public static Task<Outcome<Guid>> BeginAsync(this ReviewOffice office, Guid project, Guid work, string stage, string who = "applicant") =>
        office.AsAsync(who, s => s.GetRequiredService<BeginStage>().RunAsync(project, work, stage, Ct));

    /// <summary>The stage application as its page shows it.</summary>
    public static async Task<StageDetails> StageAsync(this ReviewOffice office, Guid id, string who = "applicant") =>
        (await office.AsAsync(who, s => s.GetRequiredService<StageReading>().ReadAsync(id, Ct)))!;

    /// <summary>The stage application as this person sees it now.</summary>
    public static async Task<StageTarget> SeenAsync(this ReviewOffice office, Guid id, string who = "applicant") => new(id, (await office.StageAsync(id, who)).Version);

    /// <summary>An act that must succeed.</summary>
    public static async Task DoStageAsync<TUseCase>(this ReviewOffice office, Guid id, Func<TUseCase, StageTarget, Task<Outcome<int>>> act, string who = "applicant")
        where TUseCase : notnull
    {
        StageTarget target = await office.SeenAsync(id, who);
        Outcome<int> outcome = await office.DoAsync<TUseCase>(who, use => act(use, target));
        outcome.IsOk.ShouldBeTrue(outcome.Sentence);
    }

    /// <summary>Leaves everything for later but these.</summary>
    public static async Task ChooseOnlyAsync(this ReviewOffice office, Guid id, params string[] matters)
    {
        foreach (StageMatterLine matter in (await office.StageAsync(id)).Open.Where(m => m.IsApplicants && m.IsChosen != matters.Contains(m.Code)))
        {
            await office.DoStageAsync<EditStage>(id, (use, target) => use.ChooseAsync(target, matter.Code, !matter.IsChosen, Ct));
        }
    }

    /// <summary>Fills form and materials, so that nothing is missing.</summary>
    public static async Task FillAsync(this ReviewOffice office, Guid id, string who = "applicant")
    {
        StageDetails stage = await office.StageAsync(id, who);
        await office.DoStageAsync<EditStage>(id, (use, target) => use.FillAsync(
            target, new CaseContact { Name = "徐海峰", Phone = "0000-8200088", Scale = "总建筑面积 32150 平方米", Attachments = "", Remarks = "" },
            stage.Fields.ToDictionary(f => f.Id, AnswerTo), Ct), who);
        foreach (StageMaterialLine material in stage.Materials.Where(m => m is { IsNeeded: true, IsSupplied: false }))
        {
            Guid upload = await office.UploadAsync(who, material.Code + ".pdf");
            await office.DoStageAsync<EditStage>(id, (use, target) => use.AttachAsync(target, material.Id, upload, Ct), who);
        }
    }

    /// <summary>Submits what is chosen.</summary>
    public static Task SubmitAsync(this ReviewOffice office, Guid id, string who = "applicant") =>
        office.DoStageAsync<SubmitStage>(id, (use, target) => use.RunAsync(target, Ct), who);

    private static string AnswerTo(FormField field) => field.Type switch
    {
        "number" or "money" or "area" => "12",
        "date" => "2026-11-01",
        "month" => "2026-11",
        "uscc" => "12990101400127262P",
        _ => "按批准的方案",
    };
}
