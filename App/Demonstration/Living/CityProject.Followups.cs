using ApprovalOffice.App.Access;
using ApprovalOffice.App.Features.Applications;
using ApprovalOffice.App.Features.Duties;
using ApprovalOffice.App.Features.Projects;
using ApprovalOffice.App.Features.Review;
using ApprovalOffice.App.Features.Window;
using ApprovalOffice.App.Jobs;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Cases.Flow;
using ApprovalOffice.Data.Cases.OpenRows;
using ApprovalOffice.Data.Joint;
using ApprovalOffice.Data.People;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.App.Demonstration.Living;

// What stays open beside a case, what the office itself does when nobody acts, and what follows a decision.
internal sealed partial class CityProject
{
    /// <summary>视为受理: the window has been silent for the days that the law gives it.</summary>
    public Task DeemAcceptedAsync() => office.RunAsync<DeemAcceptance>(job => job.RunAsync(CancellationToken.None));

    /// <summary>逾期未补正终止.</summary>
    public Task LapseAsync() => office.RunAsync<TerminateUncorrected>(job => job.RunAsync(CancellationToken.None));

    /// <summary>The clerk begins to enter an application that somebody brought to the window.</summary>
    public async Task BeginAtWindowAsync(string matterCode) => await office.DoAsync<BeginApplication, Guid>(
        await ClerkAsync(), use => use.RunAsync(projectId, workId, matterCode, CancellationToken.None));

    /// <summary>The one organ that is asked for its opinion gives it.</summary>
    public async Task AnswerAsync(string matterCode, OpinionConclusion conclusion, string words, params TypedCondition[] conditions)
    {
        Seen subject = await SeenAsync(matterCode);
        var asked = await office.ReadAsync(db => db.Set<OpinionRequest>().Where(o => o.CaseId == subject.Id && o.Conclusion == null)
            .Select(o => new { o.Id, o.OrganId }).SingleAsync());
        await office.DoAsync<AnswerOpinion>(
            await office.OfAsync(asked.OrganId, Role.Reviewer), use => use.RunAsync(
                TargetOf(subject), asked.Id, new OpinionAnswer { Conclusion = conclusion, Reasons = words, Conditions = conditions }, CancellationToken.None));
    }

    /// <summary>延长审批期限.</summary>
    public async Task ExtendAsync(string matterCode, string reason)
    {
        Seen subject = await SeenAsync(matterCode);
        await office.DoAsync<ExtendPeriod>(
            await office.OfAsync(subject.OrganId, Role.Approver), use => use.RunAsync(TargetOf(subject), reason, CancellationToken.None));
    }

    /// <summary>退回承办人.</summary>
    public async Task ReturnAsync(string matterCode, string reason)
    {
        Seen subject = await SeenAsync(matterCode);
        await office.DoAsync<ReturnProposal>(
            await office.OfAsync(subject.OrganId, Role.Approver), use => use.RunAsync(TargetOf(subject), reason, CancellationToken.None));
    }

    /// <summary>The applicant hands in what a case was accepted without; it waits to be looked at.</summary>
    public async Task SupplyAsync(string matterCode)
    {
        Seen subject = await SeenAsync(matterCode);
        var owed = await office.ReadAsync(db => db.Set<OwedMaterial>().Where(o => o.CaseId == subject.Id && o.SuppliedOn == null)
            .Select(o => new { o.Id, o.MaterialName }).SingleAsync());
        await DoAsync(matterCode, applicant, Permissions.Apply, "补交容缺材料", work =>
            work.Case.SupplyOwed(work.Act, owed.Id, [paper with { FileName = $"{owed.MaterialName}.pdf" }]));
    }

    /// <summary>提交修改材料: the applicant exchanges the first material that has a file; it waits to be looked at.</summary>
    public async Task HandInRevisionAsync(string matterCode, string words)
    {
        await DoAsync(matterCode, applicant, Permissions.Apply, "提交材料文件", work => work.Case.AddFile(
            work.Case.Materials.First(m => m.Current.Any()).Id, paper with { FileName = "修改后的材料.pdf" }, work.Act.PersonId!.Value, work.Act.RecordedAt));
        Seen subject = await SeenAsync(matterCode);
        await office.DoAsync<SubmitRevision>(applicant, use => use.RunAsync(TargetOf(subject), words, CancellationToken.None));
    }

    /// <summary>承诺核查.</summary>
    public async Task VerifyAsync(string matterCode, bool kept, string words)
    {
        Seen subject = await SeenAsync(matterCode);
        Guid promise = await office.ReadAsync(db => db.Set<Commitment>().Where(c => c.CaseId == subject.Id).Select(c => c.Id).SingleAsync());
        await office.DoAsync<VerifyCommitment>(
            await office.OfAsync(subject.OrganId, Role.Reviewer), use => use.RunAsync(TargetOf(subject), promise, kept, words, CancellationToken.None));
    }

    /// <summary>A utility is connected.</summary>
    public async Task ConnectAsync(string matterCode, DateOnly on)
    {
        Seen subject = await SeenAsync(matterCode);
        await office.DoAsync<RecordConnection>(
            await office.OfAsync(subject.OrganId, Role.Reviewer), use => use.RunAsync(TargetOf(subject), on, "已按接入方案接通，运行正常。", CancellationToken.None));
    }

    /// <summary>A result of another time or place is claimed; the window has not looked at it.</summary>
    public async Task ClaimAsync(string certificateCode, string issuer, DateOnly issuedOn)
    {
        PriorResultForm form = new()
        {
            CertificateCode = certificateCode,
            Number = catalogue.Certificate(certificateCode).Numbering.Example,
            IssuerName = issuer,
            IssuedOn = $"{issuedOn:yyyy-MM-dd}",
        };
        Outcome outcome = await office.AsAsync(applicant, s => s.GetRequiredService<ClaimPriorResult>().RunAsync(projectId, form, CancellationToken.None));
        if (!outcome.IsOk)
        {
            throw new InvalidOperationException($"{nameof(ClaimPriorResult)} as {applicant}: {outcome.Sentence}");
        }
    }

    /// <summary>Everything handed over is filed.</summary>
    public async Task ArchiveAllAsync()
    {
        List<string> delivered = await office.ReadAsync(db => db.Set<ApprovalCase>().AsNoTracking()
            .Where(c => c.Subject.WorkId == workId && c.State == CaseState.Delivered).OrderBy(c => c.CreatedAt).ThenBy(c => c.Id).Select(c => c.Matter.Code).ToListAsync());
        foreach (string matter in delivered)
        {
            Seen subject = await SeenAsync(matter);
            await office.DoAsync<ArchiveCase>(await office.ClerkAsync(subject.Region), use => use.RunAsync(TargetOf(subject), CancellationToken.None));
        }
    }
}
