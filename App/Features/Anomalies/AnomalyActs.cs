using ApprovalOffice.App.Access;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Anomalies;
using ApprovalOffice.Data.Persistence;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.App.Features.Anomalies;

/// <summary>情况说明 of the organ and 核实 by the reform office.</summary>
public sealed class AnomalyActs(IDbContextFactory<OfficeDbContext> contexts, CurrentPerson me, CaseAnomalies anomalies, TimeProvider clock)
{
    /// <summary>Whether the person may judge.</summary>
    public bool MayJudge => me.May(Permissions.JudgeAnomalies);

    /// <summary>Whether the person may explain: who handles cases, of what they see.</summary>
    public bool MayExplain => me.May(Permissions.AcceptCases) || me.May(Permissions.ReviewCases) || me.May(Permissions.DecideCases) || me.May(Permissions.CoordinateCases);

    /// <summary>One piece of evidence as it stands; null where there is none that the person sees.</summary>
    public async Task<(AnomalyRow Row, HandlingAnomaly Anomaly)?> FindAsync(Guid id, CancellationToken ct)
    {
        await using OfficeDbContext db = await contexts.CreateDbContextAsync(ct);
        IQueryable<HandlingAnomaly> one = (await anomalies.VisibleAsync(db, ct)).Where(a => a.Id == id);
        return await AnomalyList.Rows(db, one).SingleOrDefaultAsync(ct) is { } row ? (row, await one.SingleAsync(ct)) : null;
    }

    /// <summary>The organ says how it came about.</summary>
    public Task<Outcome> ExplainAsync(Guid id, int seenVersion, string words, CancellationToken ct) => MayExplain
        ? RunAsync(id, seenVersion, "说明办理异常线索", a => a.Explain(words, $"{me.OrganName} {me.Name}".Trim(), clock.GetUtcNow().UtcDateTime), "情况说明已提交，工改办核实时会看到。", ct)
        : Task.FromResult(Outcome.Forbidden());

    /// <summary>The reform office judges it.</summary>
    public Task<Outcome> JudgeAsync(Guid id, int seenVersion, AnomalyFinding? finding, string reason, CancellationToken ct) => MayJudge
        ? RunAsync(id, seenVersion, "核实办理异常线索", a => a.Judge(finding, reason, me.PersonId, me.Name, clock.GetUtcNow().UtcDateTime), "核实结论已记录。", ct)
        : Task.FromResult(Outcome.Forbidden());

    private Task<Outcome> RunAsync(Guid id, int seenVersion, string operation, Action<HandlingAnomaly> act, string done, CancellationToken ct) => Attempt.RunAsync(async () =>
    {
        await using OfficeDbContext db = await contexts.CreateDbContextAsync(ct);
        db.Describe(operation);
        if (!await (await anomalies.VisibleAsync(db, ct)).AnyAsync(a => a.Id == id, ct))
        {
            return Outcome.NotFound();
        }

        HandlingAnomaly one = await db.Set<HandlingAnomaly>().SingleAsync(a => a.Id == id, ct);
        if (one.Version != seenVersion)
        {
            return Outcome.Conflict(null);
        }

        act(one);
        await db.SaveChangesAsync(ct);
        return Outcome.Ok(done);
    });
}
