using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Anomalies;
using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Cases.Events;
using ApprovalOffice.Data.Cases.Flow;
using ApprovalOffice.Data.Cases.OpenRows;
using ApprovalOffice.Data.Cases.Prerequisites;
using ApprovalOffice.Data.Cases.Results;
using ApprovalOffice.Data.Catalogue;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Values;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.App.Features.Anomalies;

/// <summary>Reads the cases of a page of events, all of them by a few queries.</summary>
internal sealed class HandledCases(OfficeReference reference)
{
    private static readonly CaseAction[] Told =
        [CaseAction.RequestCorrection, CaseAction.BeginSuspension, CaseAction.EndSuspension, CaseAction.BeginRevision, CaseAction.EndRevision];

    /// <summary>Reads them.</summary>
    public async Task<Found> LoadAsync(OfficeDbContext db, IReadOnlyCollection<HandledEvent> events, CancellationToken ct)
    {
        List<Guid> ids = [.. events.Select(e => e.CaseId).Distinct()];
        var all = await db.Set<ApprovalCase>().AsNoTracking().Where(c => ids.Contains(c.Id))
            .Select(c => new
            {
                c.Id, c.Organ.OrganId, c.Organ.RegionCode, c.AcceptedAt, c.DecidedAt, c.ConnectedOn, c.Subject.WorkId, c.Matter.Code, c.Matter.CatalogueVersionId,
                c.Limits.PromisedDays, OnPromise = c.Commitments.Any(),
            }).ToListAsync(ct);
        List<Guid> watched = [.. events.Where(e => AnomalyDetector.IsWatched(e.Action)).Select(e => e.CaseId).Distinct()];
        ILookup<Guid, (int Sequence, CaseAction Action, DateTime At)> told = (await db.Set<CaseEvent>().AsNoTracking()
                .Where(e => watched.Contains(e.CaseId) && Told.Contains(e.Action)).OrderBy(e => e.Sequence)
                .Select(e => new { e.CaseId, e.Sequence, e.Action, e.OccurredAt }).ToListAsync(ct))
            .ToLookup(e => e.CaseId, e => (e.Sequence, e.Action, e.OccurredAt));
        ILookup<Guid, (string What, DateOnly Day)> papers = (await db.Set<ElectronicCertificate>().AsNoTracking().Where(c => watched.Contains(c.CaseId))
                .Select(c => new { c.CaseId, c.Name, c.IssuedOn }).ToListAsync(ct))
            .ToLookup(c => c.CaseId, c => ($"《{c.Name}》的签发日期", c.IssuedOn));
        ILookup<Guid, (string What, DateOnly Day)> payments = (await db.Set<LevyPayment>().AsNoTracking().Where(p => watched.Contains(p.CaseId) && p.PaidOn != null)
                .Select(p => new { p.CaseId, p.Item, PaidOn = p.PaidOn!.Value }).ToListAsync(ct))
            .ToLookup(p => p.CaseId, p => ($"{p.Item}的到账日期", p.PaidOn));
        ILookup<Guid, CasePrerequisite> bound = (await db.Set<CasePrerequisite>().AsNoTracking().Where(p => watched.Contains(p.CaseId)).ToListAsync(ct)).ToLookup(p => p.CaseId);
        List<Guid> met = [.. bound.SelectMany(b => b).Select(p => p.MetByCaseId).OfType<Guid>().Distinct()];
        Dictionary<Guid, DateTime?> decided = await db.Set<ApprovalCase>().AsNoTracking().Where(c => met.Contains(c.Id)).ToDictionaryAsync(c => c.Id, c => c.DecidedAt, ct);
        Dictionary<Guid, HandledCase> cases = [];
        foreach (var one in all.Where(c => watched.Contains(c.Id)))
        {
            List<(string What, DateOnly Day)> dated = [.. papers[one.Id], .. payments[one.Id]];
            if (one.ConnectedOn is { } connected)
            {
                dated.Add(("接入日期", connected));
            }

            CatalogueSet catalogue = await reference.CatalogueAsync(one.CatalogueVersionId, ct);
            cases.Add(one.Id, new HandledCase(
                one.Id, one.PromisedDays == 0 || one.OnPromise, one.AcceptedAt, StoodStill(told[one.Id]), [.. told[one.Id].Where(t => t.Action == CaseAction.RequestCorrection).Select(t => t.Sequence)],
                dated, [.. bound[one.Id].Select(p => Later(p, one.DecidedAt, decided, catalogue)).OfType<string>()]));
        }

        return new Found(all.ToDictionary(c => c.Id, c => new HandlingCaseHead(c.Id, c.OrganId, c.RegionCode)), cases);
    }

    private static List<(DateTime From, DateTime? To)> StoodStill(IEnumerable<(int Sequence, CaseAction Action, DateTime At)> told)
    {
        List<(DateTime From, DateTime? To)> spans = [];
        foreach ((_, CaseAction action, DateTime at) in told)
        {
            if (action is CaseAction.BeginSuspension or CaseAction.BeginRevision)
            {
                spans.Add((at, null));
            }
            else if (action is CaseAction.EndSuspension or CaseAction.EndRevision && spans.FindLastIndex(s => s.To is null) is >= 0 and int open)
            {
                spans[open] = (spans[open].From, at);
            }
        }

        return spans;
    }

    // Undone afterwards is another matter: what counts is when it was decided.
    private static string? Later(CasePrerequisite one, DateTime? decidedAt, Dictionary<Guid, DateTime?> decided, CatalogueSet catalogue)
    {
        string name = catalogue.Matter(one.MatterCode).Name;
        return one switch
        {
            { MetByCaseId: null, MetByResultId: null } => $"前置事项「{name}」没有办结的记录",
            { MetByCaseId: { } by } when decided.GetValueOrDefault(by) is { } at && at > decidedAt => $"前置事项「{name}」尚未办结",
            _ => null,
        };
    }

    /// <summary>What was read.</summary>
    /// <param name="Heads">Of every case of the page.</param>
    /// <param name="Cases">Those about which something may be unusual.</param>
    internal sealed record Found(IReadOnlyDictionary<Guid, HandlingCaseHead> Heads, IReadOnlyDictionary<Guid, HandledCase> Cases);
}
