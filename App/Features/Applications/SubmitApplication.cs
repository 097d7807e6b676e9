using ApprovalOffice.App.Access;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Clock;
using ApprovalOffice.Data.Projects;
using ApprovalOffice.Data.Records;
using ApprovalOffice.Data.Rules;
using ApprovalOffice.Data.Values;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.App.Features.Applications;

/// <summary>提交申请: the number is allocated and the application received in one transaction.</summary>
public sealed class SubmitApplication(CaseOperation operation, NumberAllocator numbers)
{
    /// <summary>Submits the draft.</summary>
    public Task<Outcome<int>> RunAsync(CaseTarget target, CancellationToken ct) =>
        operation.RunAsync(target, [Permissions.Apply, Permissions.EnterCases], "提交申请", work => SubmitAsync(work, ct), ct);

    private async Task SubmitAsync(CaseWork work, CancellationToken ct)
    {
        await RequireSingleAsync(work, ct);
        work.Case.Submit(work.Act, await CaseNumbering.NextAsync(numbers, work.Db, work.Case, work.Act, ct), work.Calendar);
    }

    /// <summary>One matter of one work is applied for once; the project is locked first, so that two drafts submitted at once are two, not one each.</summary>
    private static async Task RequireSingleAsync(CaseWork work, CancellationToken ct)
    {
        if (work.Case.FollowUp is { } follow)
        {
            await OpenFollowUps.RequireAsync(work.Db, follow.CertificateId, follow.Kind, OfficeZone.DateOf(work.Act.OccurredAt), work.Case.Id, ct);
            return;
        }

        (Guid projectId, Guid workId, string matter, Guid self) =
            (work.Case.Subject.ProjectId, work.Case.Subject.WorkId, work.Case.Matter.Code, work.Case.Id);
        await work.Db.Set<ConstructionProject>().Where(p => p.Id == projectId)
            .ExecuteUpdateAsync(set => set.SetProperty(p => p.Version, p => p.Version), ct);
        CaseNumber? other = await work.Db.Set<ApprovalCase>()
            .Where(c => c.Subject.WorkId == workId && c.Matter.Code == matter && c.Id != self && c.Number != null && c.FollowUp == null
                && (c.Decision == CaseDecision.Grant ? c.UndoneBy == null : c.Due.FinishedOn == null))
            .Select(c => c.Number).FirstOrDefaultAsync(ct);
        CaseRules.AppliedAlready.Require(other is null, detail: other?.Value);
    }
}
