using System.Globalization;
using ApprovalOffice.App.Calendars;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.App.Workbooks;
using ApprovalOffice.Data.Cases.Warnings;
using ApprovalOffice.Data.Catalogue;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Records;
using ApprovalOffice.Data.Rules;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace ApprovalOffice.App.Features.Matters;

/// <summary>One workbook of warning days. What it would change is found out by doing it and taking it back.</summary>
internal sealed class WarningDaysImportRun(OfficeDbContext db, CatalogueSet catalogue, OfficeReference reference, IChangeFeed feed) : IImportRun
{
    private readonly Dictionary<string, int?> _days = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public Task<IReadOnlyList<ImportFault>> JudgeAsync(IReadOnlyList<ImportRow> rows, CancellationToken ct)
    {
        List<ImportFault> faults = [];
        foreach (ImportRow row in rows)
        {
            string code = row[WarningDaysImport.Code];
            if (catalogue.FindMatter(code) is null)
            {
                faults.Add(new ImportFault(row.Number, WarningDaysImport.Code, "目录中没有这个事项"));
            }
            else if (!_days.TryAdd(code, Days(row, faults)))
            {
                faults.Add(new ImportFault(row.Number, WarningDaysImport.Code, "同一事项出现两次"));
            }
        }

        return Task.FromResult<IReadOnlyList<ImportFault>>(faults);
    }

    /// <inheritdoc/>
    public async Task<string> PreviewAsync(CancellationToken ct)
    {
        db.Describe("试算预警天数");
        await using IDbContextTransaction trial = await db.Database.BeginTransactionAsync(ct);
        string words = await TakeOverAsync("将", ct);
        await trial.RollbackAsync(ct);
        db.ChangeTracker.Clear();
        return words;
    }

    /// <inheritdoc/>
    public Task TakeAsync(IReadOnlyList<ImportRow> rows, CancellationToken ct) => Task.CompletedTask;

    /// <inheritdoc/>
    public Task<string> FinishAsync(CancellationToken ct) => TakeOverAsync("已", ct);

    /// <inheritdoc/>
    public Task TellAsync()
    {
        reference.Forget();
        return feed.PublishAsync(new ChangeSignal(OfficeReference.Signal, Guid.Empty), CancellationToken.None);
    }

    private static int? Days(ImportRow row, List<ImportFault> faults)
    {
        string text = row[WarningDaysImport.Days];
        if (text.Length == 0)
        {
            return null;
        }

        try
        {
            return MatterWarning.Set(row[WarningDaysImport.Code], int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int days) ? days : -1).Days;
        }
        catch (RuleBroken broken)
        {
            faults.Add(new ImportFault(row.Number, WarningDaysImport.Days, broken.Message));
            return null;
        }
    }

    private async Task<string> TakeOverAsync(string tense, CancellationToken ct)
    {
        string[] codes = [.. _days.Keys];
        Dictionary<string, MatterWarning> known = await db.Set<MatterWarning>().Where(w => codes.Contains(w.MatterCode)).ToDictionaryAsync(w => w.MatterCode, ct);
        int changed = 0;
        foreach ((string code, int? days) in _days)
        {
            MatterWarning? own = known.GetValueOrDefault(code);
            if (own?.Days == days)
            {
                continue;
            }

            changed++;
            switch (own, days)
            {
                case (null, { } first):
                    db.Add(MatterWarning.Set(code, first));
                    break;
                case ({ } set, { } other):
                    set.Change(other);
                    break;
                case ({ } set, null):
                    db.Remove(set);
                    break;
            }
        }

        await db.SaveChangesAsync(ct);
        Reckoning moved = await ReckonOpenCases.RunAsync(
            db, one => codes.Contains(one.Matter.Code), (one, calendar) => one.Warn(_days[one.Matter.Code], calendar), ct);
        return $"{tense}变更 {changed} 个事项的预警天数，{_days.Count - changed} 个不变。{moved.Words}";
    }
}
