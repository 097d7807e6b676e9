using ApprovalOffice.App.Access;
using ApprovalOffice.App.Features.Stages;
using ApprovalOffice.App.Features.Window;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Applications;
using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Cases.Flow;
using ApprovalOffice.Data.Cases.Materials;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.App.Demonstration.Living;

// What the applicant and the window do with a stage application.
internal sealed partial class CityProject
{
    /// <summary>Begins the application for a stage, fills the form, hands in every material that is not supplied; a way of promise offered is taken and signed.</summary>
    /// <param name="stageCode">The stage.</param>
    /// <param name="matters">The matters to apply for now; null for all of them.</param>
    public async Task PrepareAsync(string stageCode, IReadOnlyCollection<string>? matters = null)
    {
        Guid id = _stages[stageCode] = await office.DoAsync<BeginStage, Guid>(applicant, s => s.RunAsync(projectId, workId, stageCode, CancellationToken.None));
        await StageAsync<StageOperation>(applicant, id, (operation, target) => operation.RunAsync(target, [Permissions.Apply], "填写阶段申报", work =>
        {
            FillIn(work, matters);
            return Task.CompletedTask;
        }, CancellationToken.None));
    }

    /// <summary>Submits what was prepared.</summary>
    public Task SubmitAsync(string stageCode) =>
        StageAsync<SubmitStage>(applicant, _stages[stageCode], (use, target) => use.RunAsync(target, CancellationToken.None));

    /// <summary>Prepares and submits.</summary>
    public async Task ApplyAsync(string stageCode, IReadOnlyCollection<string>? matters = null)
    {
        await PrepareAsync(stageCode, matters);
        await SubmitAsync(stageCode);
    }

    /// <summary>收件.</summary>
    public async Task ReceiveAsync(string stageCode) =>
        await StageAsync<StageIntake>(await ClerkAsync(), _stages[stageCode], (use, target) => use.ReceiveAsync(target, CancellationToken.None));

    /// <summary>The window takes in what is complete: received, judged, accepted.</summary>
    public async Task AcceptAsync(string stageCode)
    {
        Guid id = _stages[stageCode];
        if (!await office.ReadAsync(db => db.Set<ApprovalCase>().AnyAsync(c => c.StageApplicationId == id && c.State == CaseState.Submitted)))
        {
            // Only matters between departments, which were taken up with the application.
            return;
        }

        await ReceiveAsync(stageCode);
        await AcceptReceivedAsync(stageCode);
    }

    /// <summary>The window judges what it has in hand and not judged yet, and accepts what is complete.</summary>
    public async Task AcceptReceivedAsync(string stageCode)
    {
        string clerk = await ClerkAsync();
        await StageAsync<StageIntake>(clerk, _stages[stageCode], (use, target) => use.JudgeRestAsync(target, CancellationToken.None));
        await StageAsync<StageIntake>(clerk, _stages[stageCode], (use, target) => use.AcceptAsync(target, CancellationToken.None));
    }

    /// <summary>The window finds one material wanting and tells it once.</summary>
    public async Task CorrectAsync(string stageCode, string materialCode, string reason, string request, DateOnly dueOn)
    {
        string clerk = await ClerkAsync();
        Guid id = _stages[stageCode];
        await StageAsync<StageIntake>(clerk, id, (use, target) => use.JudgeAsync(target, new StageJudgement(materialCode, MaterialVerdict.NeedsCorrection, reason), CancellationToken.None));
        await StageAsync<StageIntake>(clerk, id, (use, target) => use.JudgeRestAsync(target, CancellationToken.None));
        await StageAsync<StageIntake>(clerk, id, (use, target) => use.CorrectAsync(target, [new StageCorrectionLine(materialCode, request)], dueOn, "与申请人商定", CancellationToken.None));
    }

    /// <summary>The applicant answers the correction.</summary>
    public Task ResubmitAsync(string stageCode, string materialCode, string answer) => StageAsync<CorrectStage>(
        applicant, _stages[stageCode],
        (use, target) => use.ResubmitAsync(target, new Dictionary<string, string> { [CorrectStage.KeyOf(materialCode, "")] = answer }, CancellationToken.None));

    /// <summary>A material comes later 容缺.</summary>
    public async Task OweAsync(string stageCode, string materialCode) => await StageAsync<StageIntake>(
        await ClerkAsync(), _stages[stageCode],
        (use, target) => use.JudgeAsync(target, new StageJudgement(materialCode, MaterialVerdict.Owed, null), CancellationToken.None));

    /// <summary>The window receives a stage application and finds its first material wanting.</summary>
    public async Task CorrectFirstAsync(string stageCode, string reason, string request, DateOnly dueOn)
    {
        await ReceiveAsync(stageCode);
        await CorrectAsync(stageCode, await FirstMaterialAsync(stageCode), reason, request, dueOn);
    }

    /// <summary>The applicant answers that.</summary>
    public async Task ResubmitFirstAsync(string stageCode, string answer) => await ResubmitAsync(stageCode, await FirstMaterialAsync(stageCode), answer);

    private async Task<string> FirstMaterialAsync(string stageCode)
    {
        Guid id = _stages[stageCode];
        return await office.ReadAsync(db => db.Set<StageApplication>().Where(a => a.Id == id).SelectMany(a => a.Materials)
            .Where(m => m.Files.Any()).OrderBy(m => m.Sort).Select(m => m.MaterialCode).FirstAsync());
    }

    private async Task StageAsync<TUseCase>(string userName, Guid stageId, Func<TUseCase, StageTarget, Task<Outcome<int>>> act)
        where TUseCase : notnull
    {
        int version = await office.ReadAsync(db => db.Set<StageApplication>().Where(a => a.Id == stageId).Select(a => a.Version).SingleAsync());
        await office.DoAsync<TUseCase>(userName, use => act(use, new StageTarget(stageId, version)));
    }

    private void FillIn(StageWork work, IReadOnlyCollection<string>? matters)
    {
        StageApplication stage = work.Stage;
        DateTime at = work.Act.RecordedAt;
        foreach (StageMatter matter in stage.Matters.Where(m => m.IsOpen).ToList())
        {
            if (matter.ApplicantInitiated && matters is not null)
            {
                stage.Choose(matter.MatterCode, matters.Contains(matter.MatterCode), at);
            }

            if (matter is { IsChosen: true, CommitmentCode: not null })
            {
                stage.TakePromise(matter.MatterCode, onPromise: true, at);
                stage.SignPromise(matter.MatterCode, work.Act.PersonName, at);
            }
        }

        stage.Fill(stage.Contact, CityForm.Applicant(UnifiedForm.ApplicantFields(catalogue, stage.ToBecomeCases.Select(m => m.MatterCode))).Over(stage.Form), at);
        foreach (StageMaterial material in stage.Needed.Where(m => !m.IsSupplied).ToList())
        {
            stage.AddFile(material.Id, paper with { FileName = $"{material.Name}.pdf" }, work.Act.PersonId, at);
        }
    }
}
