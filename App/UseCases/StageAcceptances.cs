using ApprovalOffice.App.Access;
using ApprovalOffice.Data.Acceptance;
using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Cases.Flow;
using ApprovalOffice.Data.Persistence;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.App.UseCases;

/// <summary>The joint acceptances of a stage application, and whether the person may organise another.</summary>
public sealed class StageAcceptances(PageReads reads, CurrentPerson person, AcceptanceScope scope)
{
    /// <summary>建设工程竣工联合验收 in the catalogue.</summary>
    public const string Matter = "SX-4-009";

    /// <summary>Of a stage application.</summary>
    public async Task<StageAcceptance> OfStageAsync(Guid stageId, CancellationToken ct)
    {
        await using ReadSnapshot moment = await reads.OpenAsync(ct);
        return await OfAsync(moment.Db, stageId, ct);
    }

    /// <summary>Of the stage application that a case belongs to; null when it belongs to none.</summary>
    public async Task<StageAcceptance?> OfCaseAsync(Guid caseId, CancellationToken ct)
    {
        await using ReadSnapshot moment = await reads.OpenAsync(ct);
        return await moment.Db.Set<ApprovalCase>().Where(c => c.Id == caseId).Select(c => c.StageApplicationId).FirstOrDefaultAsync(ct) is { } stage
            ? await OfAsync(moment.Db, stage, ct)
            : null;
    }

    /// <summary>Of a project, where none is organised.</summary>
    public async Task<StageAcceptance> OfProjectAsync(Guid projectId, CancellationToken ct)
    {
        await using ReadSnapshot moment = await reads.OpenAsync(ct);
        return new StageAcceptance(
            Guid.Empty, await (await scope.VisibleAsync(moment.Db, ct)).AsNoTracking().Where(a => a.ProjectId == projectId).OrderBy(a => a.Id).ToListAsync(ct), MayBegin: false);
    }

    private async Task<StageAcceptance> OfAsync(OfficeDbContext db, Guid stageId, CancellationToken ct)
    {
        Guid? organ = scope.MayOrganise ? person.OrganId : null;
        CaseState[] inReview = [.. CaseStates.InReview];
        bool mayBegin = organ is not null && await db.Set<ApprovalCase>().AnyAsync(
            c => c.StageApplicationId == stageId && c.Matter.Code == Matter && inReview.Contains(c.State) && c.Organ.OrganId == organ, ct);
        return new StageAcceptance(
            stageId, await (await scope.VisibleAsync(db, ct)).AsNoTracking().Where(a => a.StageApplicationId == stageId).OrderBy(a => a.Sequence).ToListAsync(ct), mayBegin);
    }
}
