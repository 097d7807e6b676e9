using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Cases.Flow;
using ApprovalOffice.Data.Cases.Results;
using ApprovalOffice.Data.Catalogue;
using ApprovalOffice.Data.Clock;
using ApprovalOffice.Data.Persistence;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.App.Features.Undoing;

/// <summary>Reads a grant and what was told and said since.</summary>
public sealed class UndoSheets(PageReads pages, CaseScope scope, OfficeReference reference)
{
    private static readonly CaseAction[] InOrder =
    [
        CaseAction.InformOfHearing, CaseAction.RequestHearing, CaseAction.RecordStatement, CaseAction.HoldHearing,
        CaseAction.Revoke, CaseAction.WithdrawByOrgan, CaseAction.Cancel,
    ];

    /// <summary>The sheet; null when there is no granted case in the person's scope.</summary>
    public async Task<UndoSheet?> FindAsync(Guid caseId, CancellationToken ct)
    {
        await using ReadSnapshot page = await pages.OpenAsync(ct);
        OfficeDbContext db = page.Db;
        if (!await (await scope.VisibleAsync(db, ct)).AnyAsync(c => c.Id == caseId && c.Decision == CaseDecision.Grant, ct)
            || await CaseStore.Whole(db).AsNoTracking().SingleOrDefaultAsync(c => c.Id == caseId, ct) is not { } subject)
        {
            return null;
        }

        CatalogueSet catalogue = await reference.CatalogueAsync(subject.Matter.CatalogueVersionId, ct);
        WorkingCalendar calendar = await reference.CalendarAsync(subject.Organ.RegionCode, ct);
        HashSet<CaseAction> possible = [.. subject.Possible(await scope.CapacitiesAsync(db, subject, ct)).Select(t => t.Action)];
        ElectronicCertificate? certificate = await db.Set<ElectronicCertificate>().AsNoTracking()
            .Where(c => c.CaseId == caseId).OrderByDescending(c => c.IssuedOn).FirstOrDefaultAsync(ct);
        DateOnly? until = subject.HearingRequestDue(calendar);
        bool asked = subject.HearingIsAskedFor;
        return new UndoSheet
        {
            Target = new CaseTarget(subject.Id, subject.Version),
            Number = subject.Number?.Value ?? "",
            MatterName = subject.Matter.Name,
            ProjectName = subject.Subject.ProjectName,
            ApplicantName = subject.Subject.ApplicantName,
            State = subject.State.Chinese(subject.Matter.Kind),
            Certificate = certificate is null ? null : $"{certificate.Name} {certificate.Number}（{certificate.Status.Chinese()}）",
            Undone = subject.UndoneBy is { } by ? CaseTransitions.Of(by).Name : null,
            Lines = [.. subject.Events.SkipWhile(e => e.Action is not (CaseAction.Grant or CaseAction.DeemRenewed)).Where(e => UndoUrls.Actions.Contains(e.Action)).OrderByDescending(e => e.Sequence)
                .Select(e => new UndoLine(e.Sequence, e.Action.Chinese(subject.Matter.Kind), e.OccurredAt, $"{e.Who} {e.OrganName}".Trim(), e.Text))],
            HearingAskBy = until,
            HearingIsAsked = asked,
            Possible = subject.MayBeUndone
                ? [.. InOrder.Where(a => possible.Contains(a) && (a != CaseAction.RequestHearing || (until is not null && !asked)) && (a != CaseAction.HoldHearing || asked))]
                : [],
            Remedies = CaseRemedies.Of(catalogue.Matter(subject.Matter.Code), await reference.OrgansAsync(ct), subject),
        };
    }
}
