using ApprovalOffice.App.Startup;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Applications;
using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Cases.Flow;
using ApprovalOffice.Data.Cases.Materials;
using ApprovalOffice.Data.Cases.OpenRows;
using ApprovalOffice.Data.Cases.Results;
using ApprovalOffice.Data.Catalogue;
using ApprovalOffice.Data.Catalogue.Matters;
using ApprovalOffice.Data.Clock;
using ApprovalOffice.Data.Organs;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Projects;
using ApprovalOffice.Data.Records;
using ApprovalOffice.Data.Values;
using ApprovalOffice.Reports.Layout;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace ApprovalOffice.App.Features.Window;

/// <summary>Reads one case for the intake page. A case is read whole, because what can be done depends on every open row.</summary>
public sealed class IntakeCases(PageReads pages, CaseScope scope, OfficeReference reference, IOptions<OfficeOptions> options, TimeProvider clock)
{
    /// <summary>The case, or null when there is none in the clerk's scope.</summary>
    public async Task<IntakeCase?> FindAsync(Guid caseId, CancellationToken ct)
    {
        await using ReadSnapshot page = await pages.OpenAsync(ct);
        OfficeDbContext db = page.Db;
        if (!await (await scope.VisibleAsync(db, ct)).AnyAsync(c => c.Id == caseId && c.State != CaseState.Draft, ct)
            || await CaseStore.Whole(db).AsNoTracking().FirstOrDefaultAsync(c => c.Id == caseId, ct) is not { } subject)
        {
            return null;
        }

        WorkingCalendar calendar = await reference.CalendarAsync(subject.Organ.RegionCode, ct);
        OrganDirectory organs = await reference.OrgansAsync(ct);
        DateOnly today = clock.Today();
        return new IntakeCase
        {
            Target = new CaseTarget(subject.Id, subject.Version),
            Number = subject.Number?.Value ?? "",
            StageId = subject.StageApplicationId,
            State = subject.State,
            IntakeMode = subject.IntakeMode,
            ReceivedAt = subject.ReceivedAt,
            Acceptance = subject.AcceptanceDue is { } due ? Deadlines.Acceptance(calendar, subject.Matter.Kind, due, today) : null,
            Correction = subject.OpenCorrection is { } open ? Deadlines.Correction(calendar, open.DueOn, today) : null,
            Delivery = subject is { State: CaseState.Issued or CaseState.Denied, DecidedAt: { } decided }
                ? Deadlines.Delivery(calendar, OfficeZone.DateOf(decided), today)
                : null,
            ReliesOnUnarrangedYear = subject.ReliesOnUnarrangedYear,
            Subject = subject.Subject,
            MatterName = subject.Matter.Name,
            Instant = subject.Limits.Promised.IsInstant ? InstantOf(await reference.CatalogueAsync(subject.Matter.CatalogueVersionId, ct), subject.Matter.Code) : null,
            Words = MatterWords.Of(subject.Matter.Kind),
            OrganName = subject.Organ.OrganName,
            Contact = subject.Contact with { Phone = Mask(subject.Contact.Phone) },
            Project = await ProjectAsync(db, organs, subject.Subject, ct),
            Identities = [.. subject.IdentityChecks.Select(IdentityOf)],
            Materials = [.. subject.Materials.Select(MaterialOf)],
            Corrections = [.. subject.Corrections.Select(c => CorrectionOf(subject, c))],
            Papers = await PapersAsync(db, caseId, ct),
            Possible = subject.Possible(await scope.CapacitiesAsync(db, subject, ct)).Select(t => t.Action).ToHashSet(),
            ProposedCorrectionDue = calendar.AddWorkingDays(today, options.Value.CorrectionDays),
            IsReckoned = due => due is { } day && calendar.ReliesOnUnarrangedYear(today, day),
            ProposedRemedies = MatterWords.Of(subject.Matter.Kind).IsRemediable
                ? new Remedies($"{organs.Regions.Get(subject.Organ.RegionCode).Name}人民政府", "有管辖权的人民法院").Sentence("本通知书")
                : "如对本通知有异议，可以向本机关书面提出。",
            LastChange = await LastChangeAsync(db, caseId, ct),
        };
    }

    private static InstantSheet InstantOf(CatalogueSet catalogue, string matterCode) =>
        new([.. catalogue.Matter(matterCode).ReviewPoints], UnifiedForm.OfficeFields(catalogue, matterCode));

    internal static async Task<IntakeProject> ProjectAsync(OfficeDbContext db, OrganDirectory organs, CaseSubject subject, CancellationToken ct)
    {
        ConstructionProject project = await db.Set<ConstructionProject>().AsNoTracking().Include(p => p.Works).SingleAsync(p => p.Id == subject.ProjectId, ct);
        return new IntakeProject(
            organs.Regions.FullName(project.SiteRegion), project.Address, project.Investment, project.LandArea, project.FloorArea,
            project.Works.Single(w => w.Id == subject.WorkId).Name);
    }

    private static Task<List<IntakePaper>> PapersAsync(OfficeDbContext db, Guid caseId, CancellationToken ct) =>
        CaseDocuments.Of(db, caseId).OrderBy(d => d.CreatedAt)
            .Select(d => new IntakePaper(d.Id, d.Title, d.Number, d.CreatedAt, d.Digest)).ToListAsync(ct);

    private static Task<CaseChange?> LastChangeAsync(OfficeDbContext db, Guid caseId, CancellationToken ct)
    {
        string id = caseId.ToString();
        return db.Set<AuditRecord>().AsNoTracking()
            .Where(r => r.EntityType == nameof(ApprovalCase) && r.EntityId == id && r.Kind != AuditKind.Viewed)
            .OrderByDescending(r => r.Id)
            .Select(r => new CaseChange(r.PersonId, r.ActorName, r.Operation, r.OccurredAt)).FirstOrDefaultAsync(ct);
    }

    private static string Mask(string phone) => PhoneNumber.TryParse(phone, out PhoneNumber number) ? number.Masked : phone;

    private static IntakeIdentity IdentityOf(IdentityCheck check) =>
        new(check.Id, check.PersonName, check.ResidentId.Masked, check.IsLegalRepresentative, check.AuthorisedUntil, check.CheckedAt);

    internal static IntakeMaterial MaterialOf(CaseMaterial material) => new()
    {
        Id = material.Id,
        Sort = material.Sort,
        Code = material.MaterialCode,
        Name = material.Name,
        Supply = material.Supply,
        SuppliedBy = material.SuppliedBy,
        IsSupplied = material.IsSupplied,
        MayBeOwed = material.MayBeOwed,
        OwedDays = material.OwedDays,
        NotApplicableReason = material.NotApplicableReason,
        Verdict = material.Verdict,
        Reason = material.VerdictReason,
        VerdictAt = material.VerdictAt,
        Files = [.. material.Current.Select(i => new IntakeFile(i.Id, i.Digest, i.FileName, i.ContentType, i.Length, i.Round, i.HandedInAt))],
    };

    private static IntakeCorrection CorrectionOf(ApprovalCase subject, Correction correction) => new(
        correction.Round,
        correction.ToldAt,
        correction.DueOn,
        correction.ClosedAt,
        [.. correction.Points.Select(p => new IntakePoint(p.Sort, subject.Materials.FirstOrDefault(m => m.MaterialCode == p.MaterialCode)?.Name, p.Text, p.Answer, RoundComparison.Of(subject, correction, p)))],
        RoundComparison.Unasked(subject, correction));
}
