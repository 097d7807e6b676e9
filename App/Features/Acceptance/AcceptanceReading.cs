using ApprovalOffice.App.Access;
using ApprovalOffice.App.Api;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Acceptance;
using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Cases.Flow;
using ApprovalOffice.Data.Cases.Results;
using ApprovalOffice.Data.Persistence;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.App.Features.Acceptance;

/// <summary>One joint acceptance with everything its page says.</summary>
public sealed class AcceptanceReading(PageReads reads, AcceptanceScope scope, DownloadTickets tickets, CurrentPerson person)
{
    private static readonly string[] Letters = ["YS-HY", "YS-ZG", "YS-DT"];

    /// <summary>Reads it; null for whom it is not meant.</summary>
    public async Task<AcceptanceView?> ReadAsync(Guid id, CancellationToken ct)
    {
        await using ReadSnapshot moment = await reads.OpenAsync(ct);
        OfficeDbContext db = moment.Db;
        if (!await (await scope.VisibleAsync(db, ct)).AnyAsync(a => a.Id == id, ct))
        {
            return null;
        }

        JointAcceptance acceptance = await Whole(db).AsNoTracking().SingleAsync(a => a.Id == id, ct);
        bool applies = await scope.AppliesAsync(db, acceptance, ct);
        List<Guid> parts = [.. acceptance.Parts.Select(p => p.Id)];
        List<AcceptancePhoto> photos = await db.Set<AcceptancePhoto>().AsNoTracking().Where(p => parts.Contains(p.PartId)).OrderBy(p => p.Id).ToListAsync(ct);
        return new AcceptanceView(
            acceptance, scope.Leads(acceptance), applies,
            acceptance.Participants.FirstOrDefault(p => p.OrganId is { } organ ? scope.MayOrganise && person.OrganId == organ : applies),
            acceptance.Parts.Where(scope.Judges).Select(p => p.Id).ToHashSet(),
            [.. photos.Select(p => (p, tickets.UrlFor(person, id, p.Digest, p.FileName)))],
            await PapersAsync(db, acceptance, ct), await ResultsAsync(db, acceptance, ct));
    }

    /// <summary>Loaded with all that belongs to it.</summary>
    internal static IQueryable<JointAcceptance> Whole(OfficeDbContext db) => db.Set<JointAcceptance>().AsSplitQuery()
        .Include(a => a.Units.OrderBy(u => u.Id)).Include(a => a.Participants.OrderBy(p => p.Id))
        .Include(a => a.Parts.OrderBy(p => p.MatterCode)).ThenInclude(p => p.Checks.OrderBy(c => c.Position))
        .Include(a => a.Parts).ThenInclude(p => p.Verdicts.OrderBy(v => v.Round))
        .Include(a => a.Parts).ThenInclude(p => p.Reports.OrderBy(r => r.Round));

    private async Task<IReadOnlyList<(string Number, string Title, string? Url)>> PapersAsync(OfficeDbContext db, JointAcceptance acceptance, CancellationToken ct)
    {
        Guid caseId = acceptance.CaseId, id = acceptance.Id;
        string mark = id.ToString();
        List<int> told = await db.Set<ApprovalCase>().Where(c => c.Id == caseId).SelectMany(c => c.Events)
            .Where(e => e.Details != null && e.Details.Contains(mark)).Select(e => e.Sequence).ToListAsync(ct);
        var papers = await db.Set<OfficialDocument>().AsNoTracking().Where(d => d.CaseId == caseId && Letters.Contains(d.Code) && d.EventSequence != null && told.Contains(d.EventSequence.Value)).OrderBy(d => d.CreatedAt)
            .Select(d => new { d.Number, d.Title, d.Digest }).ToListAsync(ct);
        return [.. papers.Select(p => (p.Number, p.Title, p.Digest is { } digest ? tickets.UrlFor(person, id, digest, $"{p.Title} {p.Number}.pdf") : null))];
    }

    private static async Task<IReadOnlyList<(string Matter, string State, string? Number)>> ResultsAsync(OfficeDbContext db, JointAcceptance acceptance, CancellationToken ct)
    {
        List<Guid> cases = [.. acceptance.Parts.Select(p => p.CaseId), acceptance.CaseId];
        var found = await db.Set<ApprovalCase>().AsNoTracking().Where(c => cases.Contains(c.Id)).OrderBy(c => c.Matter.Code)
            .Select(c => new { c.Matter.Name, c.State, c.Matter.Kind, Number = db.Set<ElectronicCertificate>().Where(e => e.CaseId == c.Id).Select(e => e.Number).FirstOrDefault() }).ToListAsync(ct);
        return [.. found.Select(c => (c.Name, c.State.Chinese(c.Kind), c.Number))];
    }
}
