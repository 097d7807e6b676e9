using ApprovalOffice.App.Startup;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Applications;
using ApprovalOffice.Data.Applications.Storage;
using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Cases.Flow;
using ApprovalOffice.Data.Cases.Materials;
using ApprovalOffice.Data.Cases.OpenRows;
using ApprovalOffice.Data.Cases.Results;
using ApprovalOffice.Data.Catalogue;
using ApprovalOffice.Data.Clock;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Records;
using ApprovalOffice.Data.Values;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace ApprovalOffice.App.Features.Window;

/// <summary>Reads one stage application with its cases for the window's page.</summary>
public sealed class StageIntakes(PageReads pages, StageScope scope, OfficeReference reference, IOptions<OfficeOptions> options, TimeProvider clock)
{
    /// <summary>The stage application, or null when none was submitted in the clerk's scope.</summary>
    public async Task<StageIntakeSheet?> FindAsync(Guid stageId, CancellationToken ct)
    {
        await using ReadSnapshot moment = await pages.OpenAsync(ct);
        OfficeDbContext db = moment.Db;
        if (!await (await scope.VisibleAsync(db, ct)).AnyAsync(a => a.Id == stageId && a.SubmittedAt != null, ct)
            || await StageStore.Whole(db).AsNoTracking().FirstOrDefaultAsync(a => a.Id == stageId, ct) is not { } stage)
        {
            return null;
        }

        List<ApprovalCase> cases = await db.Set<ApprovalCase>().AsNoTracking().Where(c => c.StageApplicationId == stageId && c.Number != null)
            .Include(c => c.Materials.OrderBy(m => m.Sort)).ThenInclude(m => m.Instances.OrderBy(i => i.HandedInAt))
            .Include(c => c.Corrections).ThenInclude(x => x.Points).Include(c => c.Commitments)
            .OrderBy(c => c.Matter.Code).ThenBy(c => c.CreatedAt).AsSplitQuery().ToListAsync(ct);
        WorkingCalendar calendar = await reference.CalendarAsync(stage.RegionCode, ct);
        CatalogueSet catalogue = await reference.CatalogueAsync(stage.CatalogueVersionId, ct);
        DateOnly today = clock.Today();
        return new StageIntakeSheet
        {
            Target = new StageTarget(stage.Id, stage.Version, cases.Sum(c => c.Version)),
            JointNumber = stage.JointNumber ?? "",
            StageName = stage.StageName,
            Subject = stage.Subject,
            LeadOrganName = stage.LeadOrganName,
            IntakeMode = stage.IntakeMode,
            SubmittedAt = stage.SubmittedAt,
            Contact = stage.Contact with { Phone = PhoneNumber.TryParse(stage.Contact.Phone, out PhoneNumber phone) ? phone.Masked : stage.Contact.Phone },
            Project = await IntakeCases.ProjectAsync(db, await reference.OrgansAsync(ct), stage.Subject, ct),
            Answers = [.. UnifiedForm.ApplicantFields(catalogue, cases.Select(c => c.Matter.Code).Distinct())
                .Where(f => stage.Form.Has(f.Id)).Select(f => (f.Label, stage.Form[f.Id]))],
            Identities = [.. stage.IdentityChecks.Select(c => new IntakeIdentity(
                c.Id, c.PersonName, c.ResidentId.Masked, c.IsLegalRepresentative, c.AuthorisedUntil, c.CheckedAt))],
            Matters = [.. cases.Select(c => RowOf(c, calendar, today))],
            Materials = Union(cases),
            Corrections = [.. cases.SelectMany(c => c.Corrections.Select(x => (Case: c, Correction: x))).GroupBy(x => (x.Correction.Round, x.Correction.ToldAt))
                .OrderBy(g => g.Key.ToldAt).Select(CorrectionOf)],
            Papers = await PapersAsync(db, [.. cases.Select(c => c.Id)], ct),
            ProposedCorrectionDue = calendar.AddWorkingDays(today, options.Value.CorrectionDays),
            IsReckoned = due => due is { } day && calendar.ReliesOnUnarrangedYear(today, day),
            ReliesOnUnarrangedYear = cases.Exists(c => c.ReliesOnUnarrangedYear && c.Due.FinishedOn is null)
                || cases.Exists(c => c.OpenCorrection is { } open && calendar.ReliesOnUnarrangedYear(today, open.DueOn)),
            LastChange = await LastChangeAsync(db, [stageId, .. cases.Select(c => c.Id)], ct),
        };
    }

    private static StageIntakeRow RowOf(ApprovalCase subject, WorkingCalendar calendar, DateOnly today) => new(
        subject.Id, subject.Number!.Value.Value, subject.Matter.Name, subject.Matter.Kind, subject.Organ.OrganName, subject.State,
        subject switch
        {
            { OpenCorrection: { } open } => Deadlines.Correction(calendar, open.DueOn, today),
            { State: CaseState.Issued or CaseState.Denied, DecidedAt: { } decided } => Deadlines.Delivery(calendar, OfficeZone.DateOf(decided), today),
            { AcceptanceDue: { } due } => Deadlines.Acceptance(calendar, subject.Matter.Kind, due, today),
            _ => null,
        },
        subject.Materials.Count(m => m.Verdict is MaterialVerdict.Pending or MaterialVerdict.NeedsCorrection),
        subject.Materials.Count,
        subject.Commitments.Count > 0,
        subject.Limits.Promised.IsInstant)
    {
        IsUncorrected = subject.OpenCorrection is { } told && told.DueOn < today,
    };

    /// <summary>Each material once; where the cases differ, what is still to be done stands.</summary>
    private static List<IntakeMaterial> Union(List<ApprovalCase> cases)
    {
        List<ApprovalCase> atIntake = [.. cases.Where(c => c.State is CaseState.Submitted or CaseState.Received)];
        return
        [
            .. (atIntake.Count > 0 ? atIntake : cases)
                .SelectMany(c => c.Materials.Select(m => (Case: c, Line: m)))
                .GroupBy(x => x.Line.MaterialCode)
                .Select((same, i) =>
                {
                    CaseMaterial line = same.Select(s => s.Line).MinBy(l => Array.IndexOf(Worst, l.Verdict))!;
                    return IntakeCases.MaterialOf(line) with
                    {
                        Sort = i + 1,
                        WantedBy = [.. same.Select(s => s.Case.Matter.Name).Distinct()],
                        Files = [.. same.SelectMany(s => IntakeCases.MaterialOf(s.Line).Files).DistinctBy(f => (f.Digest, f.FileName))],
                    };
                }),
        ];
    }

    private static readonly MaterialVerdict[] Worst =
        [MaterialVerdict.Pending, MaterialVerdict.NeedsCorrection, MaterialVerdict.Owed, MaterialVerdict.Complete, MaterialVerdict.NotApplicable];

    private static IntakeCorrection CorrectionOf(IGrouping<(int Round, DateTime ToldAt), (ApprovalCase Case, Correction Correction)> round) => new(
        round.Key.Round,
        round.Key.ToldAt,
        round.Min(r => r.Correction.DueOn),
        round.Any(r => r.Correction.ClosedAt is null) ? null : round.Max(r => r.Correction.ClosedAt),
        [.. round.SelectMany(r => r.Correction.Points.OrderBy(p => p.Sort).Select(p => (r.Case, r.Correction, Point: p)))
            .GroupBy(p => (p.Point.MaterialCode, p.Point.Text))
            .Select((same, i) => new IntakePoint(
                i + 1, same.First().Case.Materials.FirstOrDefault(m => m.MaterialCode == same.Key.MaterialCode)?.Name, same.Key.Text,
                same.Select(s => s.Point.Answer).FirstOrDefault(a => a is not null),
                [.. same.SelectMany(s => RoundComparison.Of(s.Case, s.Correction, s.Point)).Distinct(StringComparer.Ordinal)]))],
        [.. round.SelectMany(r => RoundComparison.Unasked(r.Case, r.Correction)).Distinct(StringComparer.Ordinal)]);

    private static async Task<List<IntakePaper>> PapersAsync(OfficeDbContext db, List<Guid> cases, CancellationToken ct)
    {
        List<IntakePaper> papers = [];
        foreach (Guid id in cases)
        {
            papers.AddRange(await CaseDocuments.Of(db, id).OrderBy(d => d.CreatedAt)
                .Select(d => new IntakePaper(d.Id, d.Title, d.Number, d.CreatedAt, d.Digest)).ToListAsync(ct));
        }

        return [.. papers.DistinctBy(p => p.Id).OrderBy(p => p.CreatedAt)];
    }

    private static async Task<CaseChange?> LastChangeAsync(OfficeDbContext db, List<Guid> records, CancellationToken ct)
    {
        List<string> ids = [.. records.Select(r => r.ToString())];
        string[] entities = [nameof(StageApplication), nameof(ApprovalCase)];
        return await db.Set<AuditRecord>().AsNoTracking()
            .Where(r => entities.Contains(r.EntityType) && ids.Contains(r.EntityId) && r.Kind != AuditKind.Viewed)
            .OrderByDescending(r => r.Id)
            .Select(r => new CaseChange(r.PersonId, r.ActorName, r.Operation, r.OccurredAt)).FirstOrDefaultAsync(ct);
    }
}
