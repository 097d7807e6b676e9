using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.MonthlyReturns;
using ApprovalOffice.Data.Rules;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.App.Features.MonthlyReturns;

/// <summary>填报: saves one place of a return as it is typed.</summary>
public sealed class TypeEntry(ReturnWork work, ReturnScope scope, ReturnStructure structure, TimeProvider clock)
{
    /// <summary>Types into a place; the value is the entry's new version.</summary>
    /// <param name="id">The return.</param>
    /// <param name="place">Which place.</param>
    /// <param name="text">What was typed.</param>
    /// <param name="seenVersion">The entry's version on the screen; 0 where there was none.</param>
    /// <param name="ct">Stops before it is saved.</param>
    public Task<Outcome<int>> RunAsync(Guid id, string place, string? text, int seenVersion, CancellationToken ct) => work.RunAsync(
        id,
        "填报月报",
        async (db, found) =>
        {
            scope.RequireFill(found.RegionCode);
            found.RequireFilling();
            MonthlyReturnRules.NoSuchCell.Require(await structure.HasAsync(found, place, ct), place);
            MonthlyEntry? entry = await db.Set<MonthlyEntry>().FirstOrDefaultAsync(e => e.ReturnId == id && e.Place == place, ct);
            MonthlyReturnRules.CellTaken.Require(
                (entry?.Version ?? 0) == seenVersion, place, entry is null ? null : $"{entry.TypedByName}于 {Shell.OfficeTime.Show(entry.TypedAt)} 填写“{(entry.Text.Length > 40 ? entry.Text[..40] + "…" : entry.Text)}”");
            if (entry is null)
            {
                entry = MonthlyEntry.At(id, place, clock);
                db.Add(entry);
            }

            entry.Type(text, scope.Me.Name, clock.GetUtcNow().UtcDateTime);
            return Outcome.Ok(entry.Version, "已保存。");
        },
        ct);
}
