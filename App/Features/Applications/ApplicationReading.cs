using ApprovalOffice.App.Access;
using ApprovalOffice.App.Api;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Cases.Materials;
using ApprovalOffice.Data.Catalogue;
using ApprovalOffice.Data.Catalogue.Materials;
using ApprovalOffice.Data.Clock;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Projects;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.App.Features.Applications;

/// <summary>Reads one application for its page.</summary>
public sealed class ApplicationReading(
    PageReads pages, CaseScope scope, OfficeReference reference, DownloadTickets tickets, CurrentPerson person)
{
    /// <summary>The application; null when there is none in the person's scope.</summary>
    public async Task<ApplicationDetails?> ReadAsync(Guid caseId, CancellationToken ct)
    {
        await using ReadSnapshot page = await pages.OpenAsync(ct);
        OfficeDbContext db = page.Db;
        if (!person.IsSignedIn
            || !await (await scope.VisibleAsync(db, ct)).AnyAsync(c => c.Id == caseId, ct)
            || await CaseStore.Whole(db).AsNoTracking().FirstOrDefaultAsync(c => c.Id == caseId, ct) is not { } found)
        {
            return null;
        }

        CatalogueSet catalogue = await reference.CatalogueAsync(found.Matter.CatalogueVersionId, ct);
        var work = await db.Set<ProjectWork>().AsNoTracking().Where(w => w.Id == found.Subject.WorkId)
            .Select(w => new { w.Name, Units = w.Units.Count }).FirstAsync(ct);
        return new ApplicationDetails
        {
            Id = found.Id,
            Version = found.Version,
            Number = found.Number?.Value,
            State = found.State,
            MatterName = found.Matter.Name,
            ProjectId = found.Subject.ProjectId,
            ProjectName = found.Subject.ProjectName,
            WorkName = work.Name,
            Units = work.Units,
            ApplicantName = found.Subject.ApplicantName,
            OrganName = found.Organ.OrganName,
            Promised = Words(found.Limits.Promised),
            IntakeMode = found.IntakeMode,
            Contact = found.Contact,
            ReceivedAt = found.ReceivedAt,
            AcceptanceDue = found.AcceptanceDue,
            IsLicence = found.Matter.Kind == MatterKind.AdministrativeLicense,
            CorrectionToldAt = found.OpenCorrection?.ToldAt,
            CorrectionDue = found.OpenCorrection?.DueOn,
            ReliesOnUnarrangedYear = (found.ReliesOnUnarrangedYear && found.Due.FinishedOn is null)
                || (found.OpenCorrection is { } open && (await reference.CalendarAsync(found.Organ.RegionCode, ct)).ReliesOnUnarrangedYear(OfficeZone.DateOf(open.ToldAt), open.DueOn)),
            Points = [.. (found.OpenCorrection?.Points ?? []).Select(p => new CorrectionLine(p.Id, p.Sort, p.MaterialCode, p.Text, p.Answer ?? ""))],
            Revision = found.Suspensions.Where(s => s.IsOpen && s.IsRevision).Select(s => new RevisionLine(s.Reason, s.PlannedEndOn)).FirstOrDefault(),
            Materials = [.. found.Materials.Select(m => Line(found.Id, m, catalogue.FindMaterial(m.MaterialCode)))],
            Identities = [.. found.IdentityChecks.OrderBy(c => c.CheckedAt).Select(c => new IdentityLine(
                c.Id, c.PersonName, c.ResidentId.Masked, c.IsLegalRepresentative, c.AuthorisedUntil, c.CheckedAt))],
            IsOpen = found.MaterialsOpen,
            Possible = found.Possible(await scope.CapacitiesAsync(db, found, ct)).Select(t => t.Action).ToHashSet(),
        };
    }

    private static string Words(TimeLimit limit) => limit.Days == 0 ? "即时办结" : $"{limit.Days} 个{(limit.Unit == DayUnit.WorkingDay ? "工作日" : "自然日")}";

    private MaterialLine Line(Guid caseId, CaseMaterial material, ApplicationMaterial? published) => new()
    {
        Id = material.Id,
        Code = material.MaterialCode,
        Name = material.Name,
        Supply = material.Supply,
        SuppliedBy = material.SuppliedBy,
        Instruction = published?.Instruction ?? "",
        AppliesWhen = published?.AppliesWhen,
        MayBeOwed = material.MayBeOwed,
        NotApplicableReason = material.NotApplicableReason,
        IsSupplied = material.IsSupplied,
        Verdict = material.Verdict,
        VerdictReason = material.VerdictReason,
        Files = [.. material.Current.Select(i => new FileLine(i.Id, i.FileName, i.Length, i.HandedInAt, i.Round, tickets.UrlFor(person, caseId, i.Digest, i.FileName)))],
    };
}
