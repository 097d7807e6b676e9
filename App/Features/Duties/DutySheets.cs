using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Cases.Flow;
using ApprovalOffice.Data.Catalogue;
using ApprovalOffice.Data.Clock;
using ApprovalOffice.Data.Persistence;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.App.Features.Duties;

/// <summary>Reads what remains of one case.</summary>
public sealed class DutySheets(PageReads pages, CaseScope scope, OfficeReference reference, TimeProvider clock)
{
    /// <summary>The sheet; null when there is none in the person's scope.</summary>
    public async Task<DutySheet?> FindAsync(Guid caseId, CancellationToken ct)
    {
        await using ReadSnapshot moment = await pages.OpenAsync(ct);
        OfficeDbContext db = moment.Db;
        if (!await (await scope.VisibleAsync(db, ct)).AnyAsync(c => c.Id == caseId && c.Number != null, ct)
            || await CaseStore.Whole(db).AsNoTracking().FirstOrDefaultAsync(c => c.Id == caseId, ct) is not { } subject)
        {
            return null;
        }

        CatalogueSet catalogue = await reference.CatalogueAsync(subject.Matter.CatalogueVersionId, ct);
        WorkingCalendar calendar = await reference.CalendarAsync(subject.Organ.RegionCode, ct);
        HashSet<CaseAction> possible = [.. subject.Possible(await scope.CapacitiesAsync(db, subject, ct)).Select(t => t.Action)];
        return new DutySheet
        {
            Target = new CaseTarget(subject.Id, subject.Version),
            Number = subject.Number?.Value ?? "",
            MatterName = subject.Matter.Name,
            ProjectName = subject.Subject.ProjectName,
            ApplicantName = subject.Subject.ApplicantName,
            OrganName = subject.Organ.OrganName,
            State = subject.State.Chinese(subject.Matter.Kind),
            Payments = [.. subject.Payments.Select(p => (p.Item, p.Amount, p.DueOn, p.PaidOn, p.ReceiptNumber))],
            ReliesOnUnarrangedYear = subject.Payments.Where(p => p.PaidOn is null).Select(p => p.DueOn)
                .Concat(subject.Commitments.Where(c => c.VerifiedOn is null).Select(c => c.VerifyBy)).Any(due => calendar.ReliesOnUnarrangedYear(clock.Today(), due)),
            ConnectedOn = subject.ConnectedOn,
            Commitments = [.. subject.Commitments.Select(c => (c.Id, catalogue.FindCommitment(c.CommitmentCode), c.VerifyBy, c.VerifiedOn, c.Kept, c.RestoredOn, c.RestoredReason))],
            LeftToOthers = [.. Remaining.Where(r => subject.HasOpen(r.Row) && CaseTransitions.Of(r.Action).From.Contains(subject.State) && !possible.Contains(r.Action))
                .Select(r => $"{CaseTransitions.Of(r.Action).Name}由{subject.Organ.OrganName}的{r.By}办理")],
            Possible = possible,
        };
    }

    private static readonly (OpenRow Row, CaseAction Action, string By)[] Remaining =
    [
        (OpenRow.Payment, CaseAction.RecordPayment, "承办人或者综合窗口"),
        (OpenRow.Connection, CaseAction.Connect, "承办人"),
        (OpenRow.Commitment, CaseAction.VerifyCommitment, "承办人"),
        (OpenRow.BrokenPromise, CaseAction.RestoreCredit, "审批负责人"),
    ];
}
