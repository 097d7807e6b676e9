using ApprovalOffice.App.Access;
using ApprovalOffice.App.Features.Review;
using ApprovalOffice.App.Features.Stages;
using ApprovalOffice.App.Features.Window;
using ApprovalOffice.App.Papers;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Applications;
using ApprovalOffice.Data.Applications.Storage;
using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Cases.Flow;
using ApprovalOffice.Data.Cases.Materials;
using ApprovalOffice.Data.Cases.OpenRows;
using ApprovalOffice.Data.Cases.Results;
using ApprovalOffice.Data.Cases.Review;
using ApprovalOffice.Data.Catalogue;
using ApprovalOffice.Data.People;
using ApprovalOffice.Data.Records;
using ApprovalOffice.Data.Values;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.App.Demonstration.Living;

/// <summary>One project of the invented city and what its people do with it, act by act, through the use cases of the office.</summary>
/// <param name="office">The office.</param>
/// <param name="catalogue">The catalogue in force.</param>
/// <param name="applicant">The account that applies.</param>
/// <param name="projectId">The project.</param>
/// <param name="workId">Its work.</param>
/// <param name="region">Region of the site.</param>
/// <param name="paper">A file that stands for every drawing and document of the applicant.</param>
internal sealed class CityProject(
    CityOffice office, CatalogueSet catalogue, string applicant, Guid projectId, Guid workId, RegionCode region, StoredFile paper)
{
    private readonly Dictionary<string, Guid> _stages = new(StringComparer.Ordinal);

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

        string clerk = await ClerkAsync();
        await ReceiveAsync(stageCode);
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

    /// <summary>The case of a matter, as it stands.</summary>
    public async Task<ApprovalCase> CaseAsync(string matterCode) => await office.ReadAsync(db => CaseStore.Whole(db).AsNoTracking()
        .Where(c => c.Subject.WorkId == workId && c.Matter.Code == matterCode).OrderByDescending(c => c.CreatedAt).FirstAsync());

    /// <summary>The accepted matters of the project that are not decided, those first on whose decision others wait.</summary>
    public async Task<IReadOnlyList<string>> UndecidedAsync()
    {
        List<string> open = await office.ReadAsync(db => db.Set<ApprovalCase>().AsNoTracking()
            .Where(c => c.Subject.WorkId == workId && (c.State == CaseState.Accepted || c.State == CaseState.UnderReview))
            .Select(c => c.Matter.Code).ToListAsync());
        List<string> ordered = [];
        while (open.Count > 0)
        {
            string next = open.Order(StringComparer.Ordinal).First(code => !catalogue.Matter(code).Prerequisites.Any(open.Contains));
            ordered.Add(next);
            open.Remove(next);
        }

        return ordered;
    }

    /// <summary>The organ's officer takes the case and finds on every point; the result's fields are filled in.</summary>
    public async Task ReviewAsync(string matterCode, ReviewConclusion lastPoint = ReviewConclusion.Meets)
    {
        Seen subject = await SeenAsync(matterCode);
        string reviewer = await office.OfAsync(subject.OrganId, Role.Reviewer);
        if (subject.State == CaseState.Accepted)
        {
            await office.DoAsync<StartReview>(reviewer, use => use.RunAsync(TargetOf(subject), CancellationToken.None));
        }

        await DoAsync(matterCode, reviewer, Permissions.ReviewCases, "填写审查意见", work =>
        {
            foreach (ReviewFinding finding in work.Case.Findings.ToList())
            {
                ReviewConclusion found = finding.PointNumber == work.Case.Findings.Count ? lastPoint : ReviewConclusion.Meets;
                work.Case.Find(finding.PointNumber, found, found == ReviewConclusion.Fails ? "所提交的内容不符合本要点的要求" : null, work.Act);
            }

            work.Case.FillResult(CityForm.Office(catalogue, matterCode, subject.Id), work.Act);
        });
    }

    /// <summary>The officer only takes the case in hand.</summary>
    public async Task TakeAsync(string matterCode)
    {
        Seen subject = await SeenAsync(matterCode);
        await office.DoAsync<StartReview>(await office.OfAsync(subject.OrganId, Role.Reviewer), use => use.RunAsync(TargetOf(subject), CancellationToken.None));
    }

    /// <summary>提请审签.</summary>
    public async Task ProposeAsync(string matterCode, CaseDecision decision = CaseDecision.Grant)
    {
        Seen subject = await SeenAsync(matterCode);
        await office.DoAsync<ProposeDecision>(
            await office.OfAsync(subject.OrganId, Role.Reviewer),
            use => use.RunAsync(TargetOf(subject), decision, decision == CaseDecision.Grant ? "经审查，符合法定条件，拟同意。" : "经审查，不符合法定条件，拟不同意。", CancellationToken.None));
    }

    /// <summary>Reviewed, proposed and granted; the papers are made and the result issued.</summary>
    public async Task GrantAsync(string matterCode)
    {
        Seen subject = await SeenAsync(matterCode);
        if (!subject.IsSigned)
        {
            await ReviewAsync(matterCode);
            await ProposeAsync(matterCode);
            subject = await SeenAsync(matterCode);
        }

        await office.DoAsync<GrantCase>(
            await office.OfAsync(subject.OrganId, Role.Approver), use => use.RunAsync(TargetOf(subject), "同意。", CancellationToken.None));
    }

    /// <summary>Reviewed, proposed and denied.</summary>
    public async Task DenyAsync(string matterCode, string reason)
    {
        await ReviewAsync(matterCode, ReviewConclusion.Fails);
        await ProposeAsync(matterCode, CaseDecision.Deny);
        Seen subject = await SeenAsync(matterCode);
        await office.DoAsync<DenyCase>(
            await office.OfAsync(subject.OrganId, Role.Approver),
            use => use.RunAsync(
                TargetOf(subject), reason, "如不服本决定，可以自收到之日起六十日内申请行政复议，或者在六个月内提起行政诉讼。", CancellationToken.None));
    }

    /// <summary>A special procedure of the matter begins; only such as the catalogue knows for it.</summary>
    public async Task SuspendAsync(string matterCode, string reason, DateOnly plannedEnd)
    {
        Seen subject = await SeenAsync(matterCode);
        await office.DoAsync<SuspendClock>(
            await office.OfAsync(subject.OrganId, Role.Reviewer),
            use => use.RunAsync(
                TargetOf(subject),
                new SuspensionForm { Kind = catalogue.Matter(matterCode).SpecialProcedures[0].Name, LegalGround = catalogue.Matter(matterCode).SpecialProcedures[0].Legal, Reason = reason, PlannedEndOn = plannedEnd },
                CancellationToken.None));
    }

    /// <summary>The special procedure is over.</summary>
    public async Task ResumeAsync(string matterCode, string words)
    {
        Seen subject = await SeenAsync(matterCode);
        Guid suspension = await office.ReadAsync(db => db.Set<ApprovalCase>().Where(c => c.Id == subject.Id)
            .SelectMany(c => c.Suspensions).Where(s => s.EndOn == null).Select(s => s.Id).SingleAsync());
        await office.DoAsync<ResumeClock>(
            await office.OfAsync(subject.OrganId, Role.Reviewer),
            use => use.RunAsync(TargetOf(subject), suspension, words, CancellationToken.None));
    }

    /// <summary>The window receives a stage application and finds its first material wanting.</summary>
    public async Task CorrectFirstAsync(string stageCode, string reason, string request, DateOnly dueOn)
    {
        await ReceiveAsync(stageCode);
        await CorrectAsync(stageCode, await FirstMaterialAsync(stageCode), reason, request, dueOn);
    }

    /// <summary>The applicant answers that.</summary>
    public async Task ResubmitFirstAsync(string stageCode, string answer) => await ResubmitAsync(stageCode, await FirstMaterialAsync(stageCode), answer);

    /// <summary>Materials are revised with the applicant's consent.</summary>
    public async Task ReviseAsync(string matterCode, string points, DateOnly dueOn)
    {
        Seen subject = await SeenAsync(matterCode);
        await office.DoAsync<BeginRevision>(
            await office.OfAsync(subject.OrganId, Role.Reviewer),
            use => use.RunAsync(TargetOf(subject), new RevisionForm { Points = points, Consent = "申请人已书面同意", DueOn = dueOn }, CancellationToken.None));
    }

    /// <summary>Another organ is asked for its opinion.</summary>
    public async Task AskAsync(string matterCode, Guid organId, string question, DateOnly dueOn)
    {
        Seen subject = await SeenAsync(matterCode);
        await office.DoAsync<AskOpinion>(
            await office.OfAsync(subject.OrganId, Role.Reviewer),
            use => use.RunAsync(TargetOf(subject), new OpinionForm { OrganId = organId, Question = question, DueOn = dueOn }, CancellationToken.None));
    }

    /// <summary>The money of a levy has come in.</summary>
    public async Task PayAsync(string matterCode, DateOnly on) => await DoAsync(
        matterCode, await ClerkAsync(), Permissions.AcceptCases, "登记到账",
        work => work.Case.RecordPayment(work.Act, CityForm.ReceiptNumber(work.Case.Id), on));

    /// <summary>The result is handed over.</summary>
    public async Task DeliverAsync(string matterCode)
    {
        Seen subject = await SeenAsync(matterCode);
        await MakeAsync(await office.ReadAsync(db => db.Set<OfficialDocument>().Where(d => d.CaseId == subject.Id && d.Digest == null).Select(d => d.Id).ToListAsync()));
        subject = await SeenAsync(matterCode);
        await office.DoAsync<DeliverResult>(
            await ClerkAsync(), use => use.RunAsync(TargetOf(subject), new Features.Window.Delivery(DeliveryWay.Online, subject.Contact, null), CancellationToken.None));
    }

    /// <summary>The applicant withdraws.</summary>
    public Task WithdrawAsync(string matterCode, string reason) =>
        DoAsync(matterCode, applicant, Permissions.Apply, "撤回申请", work => work.Case.Withdraw(work.Act, reason, work.Calendar));

    /// <summary>The window refuses to accept.</summary>
    public async Task RefuseAsync(string matterCode, string reason)
    {
        Seen subject = await SeenAsync(matterCode);
        await office.DoAsync<RefuseAcceptance>(await ClerkAsync(), use => use.RunAsync(
            TargetOf(subject),
            new AcceptanceRefusalForm(RefusalGround.NotRequired, null, reason, "如不服本决定，可以自收到之日起六十日内申请行政复议，或者在六个月内提起行政诉讼。"),
            CancellationToken.None));
    }

    /// <summary>Everything accepted is decided, in the order of the prerequisites; levies are paid, papers are made.</summary>
    /// <param name="today">The local day.</param>
    /// <param name="except">Matters left open.</param>
    public async Task DecideAllAsync(DateOnly today, params string[] except)
    {
        foreach (string matter in await UndecidedAsync())
        {
            if (!except.Contains(matter, StringComparer.Ordinal))
            {
                await GrantAsync(matter);
                if (catalogue.Matter(matter).Kind == MatterKind.AdministrativeLevy)
                {
                    await PayAsync(matter, today);
                }
            }
        }

        await MakePapersAsync();
    }

    /// <summary>Makes the papers on which the issue of a result waits; the notices are left to the office's own job.</summary>
    public async Task MakePapersAsync()
    {
        List<Guid> waiting = await office.ReadAsync(db => (
            from subject in db.Set<ApprovalCase>()
            where subject.Subject.WorkId == workId && subject.State == CaseState.Granted
            join paper in db.Set<OfficialDocument>() on subject.Id equals paper.CaseId
            where paper.Digest == null && db.Set<ElectronicCertificate>().Any(c => c.DocumentId == paper.Id)
            select paper.Id).ToListAsync());
        await MakeAsync(waiting);
    }

    private async Task MakeAsync(List<Guid> documents)
    {
        List<string> recipients = documents.ConvertAll(id => id.ToString());
        List<OutboxMessage> messages = await office.ReadAsync(db => db.Set<OutboxMessage>().AsNoTracking()
            .Where(m => m.Kind == PaperMaker.MessageKind && recipients.Contains(m.Recipient)).ToListAsync());
        await office.RunAsync<IEnumerable<IOutboxHandler>>(async handlers =>
        {
            PaperMaker maker = handlers.OfType<PaperMaker>().Single();
            foreach (OutboxMessage message in messages)
            {
                await maker.DeliverAsync(message, CancellationToken.None);
            }
        });
    }

    private async Task<string> FirstMaterialAsync(string stageCode)
    {
        Guid id = _stages[stageCode];
        return await office.ReadAsync(db => db.Set<StageApplication>().Where(a => a.Id == id).SelectMany(a => a.Materials)
            .Where(m => m.Files.Any()).OrderBy(m => m.Sort).Select(m => m.MaterialCode).FirstAsync());
    }

    private Task<string> ClerkAsync() => office.ClerkAsync(region);

    private static CaseTarget TargetOf(Seen subject) => new(subject.Id, subject.Version);

    // What an act needs to know of a case; the use case itself loads it whole.
    private Task<Seen> SeenAsync(string matterCode) => office.ReadAsync(db => db.Set<ApprovalCase>().AsNoTracking()
        .Where(c => c.Subject.WorkId == workId && c.Matter.Code == matterCode).OrderByDescending(c => c.CreatedAt)
        .Select(c => new Seen(c.Id, c.Version, c.State, c.Organ.OrganId, c.Contact.Name, c.SigningRounds.Any(r => r.ClosedAt == null))).FirstAsync());

    private async Task DoAsync(string matterCode, string userName, string permission, string name, Action<CaseWork> act)
    {
        Seen subject = await SeenAsync(matterCode);
        await office.DoAsync<CaseOperation>(userName, operation => operation.RunAsync(TargetOf(subject), [permission], name, work =>
        {
            act(work);
            return Task.CompletedTask;
        }, CancellationToken.None));
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

    private sealed record Seen(Guid Id, int Version, CaseState State, Guid OrganId, string Contact, bool IsSigned);
}
