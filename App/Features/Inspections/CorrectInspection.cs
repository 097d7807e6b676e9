using ApprovalOffice.App.Access;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Supervision;
using ApprovalOffice.Data.Values;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.App.Features.Inspections;

/// <summary>更正检查结果: one inspection by hand, mostly the day on which it was put right; project, organ and number stay.</summary>
public sealed class CorrectInspection(IDbContextFactory<OfficeDbContext> contexts, CurrentPerson me, CaseScope scope, InspectionList list, TimeProvider clock)
{
    /// <summary>Corrects it.</summary>
    /// <param name="id">The inspection.</param>
    /// <param name="seenVersion">The version on the screen.</param>
    /// <param name="form">What it says now.</param>
    /// <param name="ct">Cancels before the commit.</param>
    public Task<Outcome> RunAsync(Guid id, int seenVersion, InspectionForm form, CancellationToken ct) => me.May(Permissions.EnterInspections)
        ? Attempt.RunAsync(() => CorrectAsync(id, seenVersion, form, ct))
        : Task.FromResult(Outcome.Forbidden());

    private async Task<Outcome> CorrectAsync(Guid id, int seenVersion, InspectionForm form, CancellationToken ct)
    {
        List<Guid> organs = [.. (await scope.OrgansAsync(ct)).Select(o => o.Id)];
        List<RegionCode> regions = await scope.RegionsAsync(ct);
        await using OfficeDbContext db = await contexts.CreateDbContextAsync(ct);
        db.Describe("更正检查结果");
        if (await db.Set<SupervisionInspection>().FirstOrDefaultAsync(i => i.Id == id, ct) is not { } known
            || !organs.Contains(known.OrganId) || !regions.Contains(known.RegionCode))
        {
            return Outcome.NotFound();
        }

        if (known.Version != seenVersion)
        {
            return Outcome.Conflict(null);
        }

        IReadOnlyList<InspectionChange> changes = known.Correct(known.ProjectId, form.Read(await list.TaskTypesAsync(ct)) with { Number = known.Number }, clock);
        if (changes.Count == 0)
        {
            return Outcome.Ok("与已登记的相同，没有改动。");
        }

        await db.SaveChangesAsync(ct);
        return Outcome.Ok($"已更正：{string.Join("；", changes.Select(change => change.Sentence))}");
    }
}
