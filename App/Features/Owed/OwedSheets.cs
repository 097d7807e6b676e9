using ApprovalOffice.App.Access;
using ApprovalOffice.App.Api;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Cases.Flow;
using ApprovalOffice.Data.Cases.Materials;
using ApprovalOffice.Data.Cases.OpenRows;
using ApprovalOffice.Data.Catalogue;
using ApprovalOffice.Data.Clock;
using ApprovalOffice.Data.Persistence;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.App.Features.Owed;

/// <summary>Reads the owed materials of a case for the person who opened the page.</summary>
public sealed class OwedSheets(
    PageReads pages, CaseScope scope, OfficeReference reference, DownloadTickets tickets, CurrentPerson person, TimeProvider clock)
{
    /// <summary>The page; null when there is no such case in the person's scope.</summary>
    public async Task<OwedSheet?> FindAsync(Guid caseId, CancellationToken ct)
    {
        await using ReadSnapshot page = await pages.OpenAsync(ct);
        OfficeDbContext db = page.Db;
        if (!person.IsSignedIn
            || !await (await scope.VisibleAsync(db, ct)).AnyAsync(c => c.Id == caseId, ct)
            || await CaseStore.Whole(db).AsNoTracking().SingleOrDefaultAsync(c => c.Id == caseId, ct) is not { } subject)
        {
            return null;
        }

        CatalogueSet catalogue = await reference.CatalogueAsync(subject.Matter.CatalogueVersionId, ct);
        WorkingCalendar calendar = await reference.CalendarAsync(subject.Organ.RegionCode, ct);
        CaseActor capacities = await scope.CapacitiesAsync(db, subject, ct);
        DateOnly today = clock.Today();
        return new OwedSheet
        {
            Target = new CaseTarget(subject.Id, subject.Version),
            Number = subject.Number?.Value ?? "",
            MatterName = subject.Matter.Name,
            ProjectName = subject.Subject.ProjectName,
            ApplicantName = subject.Subject.ApplicantName,
            State = subject.State.Chinese(subject.Matter.Kind),
            Lines = [.. subject.OwedMaterials.OrderBy(o => !o.IsOpen).ThenBy(o => o.DueOn).ThenBy(o => o.MaterialCode)
                .Select(o => Line(o, subject.Materials.Single(m => m.MaterialCode == o.MaterialCode), catalogue, calendar, today))],
            ReliesOnUnarrangedYear = subject.OwedMaterials.Any(o => o.IsOpen && calendar.ReliesOnUnarrangedYear(today, o.DueOn)),
            MaySupply = subject.Obstacle(CaseAction.SupplyOwedMaterial, capacities) is null,
            IsOnBehalf = !capacities.HasFlag(CaseActor.Applicant),
            MayJudge = subject.Obstacle(CaseAction.JudgeOwedMaterial, capacities) is null,
            IsBeforeDecision = CaseStates.InReview.Contains(subject.State),
        };
    }

    private OwedLine Line(OwedMaterial owed, CaseMaterial material, CatalogueSet catalogue, WorkingCalendar calendar, DateOnly today) => new()
    {
        Id = owed.Id,
        Name = owed.MaterialName,
        Instruction = catalogue.FindMaterial(owed.MaterialCode)?.Instruction ?? "",
        DueOn = owed.DueOn,
        DaysLeft = calendar.DaysBetween(DayUnit.WorkingDay, today, owed.DueOn),
        SuppliedOn = owed.SuppliedOn,
        CheckedOn = owed.CheckedOn,
        ReturnReason = owed.ReturnReason,
        Files = [.. material.Instances.OrderByDescending(i => i.HandedInAt).ThenByDescending(i => i.Id).Select(i => new OwedFile(
            i.FileName, person.May(Permissions.ReadFiles) ? tickets.UrlFor(person, owed.CaseId, i.Digest, i.FileName) : null, i.ContentType, i.HandedInAt, i.WithdrawnAt))],
    };
}
