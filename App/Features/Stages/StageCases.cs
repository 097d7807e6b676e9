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

namespace ApprovalOffice.App.Features.Stages;

/// <summary>Reads the cases of a stage application as far as its page shows them.</summary>
public sealed class StageCases(CaseScope scope, DownloadTickets tickets, CurrentPerson person, TimeProvider clock)
{
    /// <summary>One line a case, in the order of the matters.</summary>
    public async Task<IReadOnlyList<StageCaseRow>> RowsAsync(OfficeDbContext db, Guid stageId, CancellationToken ct)
    {
        DateOnly today = clock.Today();
        List<ApprovalCase> found = await (await scope.VisibleAsync(db, ct)).AsNoTracking()
            .Where(c => c.StageApplicationId == stageId && c.Number != null).OrderBy(c => c.Matter.Code).ThenBy(c => c.CreatedAt).ToListAsync(ct);
        return [.. found.Select(c => RowOf(c, today))];
    }

    /// <summary>What the open corrections ask for, what several cases ask alike said once.</summary>
    public async Task<IReadOnlyList<StagePoint>> PointsAsync(OfficeDbContext db, Guid stageId, CatalogueSet catalogue, CancellationToken ct)
    {
        List<ApprovalCase> asking = await (await scope.VisibleAsync(db, ct)).AsNoTracking()
            .Where(c => c.StageApplicationId == stageId && c.State == CaseState.CorrectionRequested)
            .Include(c => c.Corrections).ThenInclude(x => x.Points)
            .Include(c => c.Materials).ThenInclude(m => m.Instances)
            .OrderBy(c => c.Matter.Code).AsSplitQuery().ToListAsync(ct);
        return
        [
            .. from subject in asking
               let correction = subject.OpenCorrection
               where correction is not null
               from point in correction.Points.OrderBy(p => p.Sort)
               group (Subject: subject, Correction: correction, Point: point) by CorrectStage.KeyOf(point.MaterialCode, point.Text) into same
               let first = same.First()
               select new StagePoint(
                   same.Key,
                   first.Point.MaterialCode,
                   first.Point.MaterialCode is { } code ? catalogue.FindMaterial(code)?.Name ?? code : "申请表",
                   [.. same.Select(s => s.Point.Text).Distinct()],
                   [.. same.Select(s => s.Subject.Matter.Name).Distinct()],
                   same.Select(s => s.Point.Answer).FirstOrDefault(a => !string.IsNullOrWhiteSpace(a)) ?? "",
                   same.Min(s => s.Correction.DueOn),
                   [.. same.SelectMany(s => FilesOf(s.Subject, s.Correction, s.Point)).DistinctBy(f => (f.Digest, f.Name))]),
        ];
    }

    private static StageCaseRow RowOf(ApprovalCase subject, DateOnly today) => new()
    {
        Id = subject.Id,
        Number = subject.Number?.Value ?? "",
        MatterCode = subject.Matter.Code,
        MatterName = subject.Matter.Name,
        Kind = subject.Matter.Kind,
        OrganName = subject.Organ.OrganName,
        State = subject.State,
        Light = subject.Due.FinishedOn is not null || CaseStates.InReview.Contains(subject.State) ? Lights.Of(subject.Due, today) : null,
        Due = subject.Due.FinishedOn is null ? subject.Due.PromisedDue ?? subject.AcceptanceDue : null,
        IsProvisional = subject.ReliesOnUnarrangedYear && subject.Due.FinishedOn is null,
        MayBeAppliedForAgain = subject.MayBeAppliedForAgain,
    };

    private IEnumerable<StageFileLine> FilesOf(ApprovalCase subject, Correction correction, CorrectionPoint point) => subject.Materials
        .Where(m => m.MaterialCode == point.MaterialCode)
        .SelectMany(m => m.Current.Where(f => f.HandedInAt > correction.ToldAt))
        .Select(f => new StageFileLine(f.Id, f.Digest, f.FileName, f.Length, f.HandedInAt, tickets.UrlFor(person, subject.Id, f.Digest, f.FileName)));
}
