using ApprovalOffice.App.Workbooks;
using ApprovalOffice.Data.Experts;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Rules;
using ApprovalOffice.Data.Values;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.App.Features.Experts;

/// <summary>One workbook of experts. Who is known by name and unit is changed.</summary>
internal sealed class ExpertImportRun(OfficeDbContext db, TimeProvider clock) : IImportRun
{
    private readonly Dictionary<(string, string), int> _said = [];
    private readonly List<Expert> _new = [];
    private int _added;
    private int _changed;

    /// <inheritdoc/>
    public async Task<IReadOnlyList<ImportFault>> JudgeAsync(IReadOnlyList<ImportRow> rows, CancellationToken ct)
    {
        // What a row of the block before has changed was saved, or is not to be.
        db.ChangeTracker.Clear();
        _new.Clear();
        List<string> names = [.. rows.Select(r => r[ExpertImport.Name].Trim()).Distinct()];
        List<Expert> known = await db.Set<Expert>().Where(e => names.Contains(e.Name)).ToListAsync(ct);
        List<ImportFault> faults = [];
        foreach (ImportRow row in rows)
        {
            if (Unknown(row) is { } unknown)
            {
                faults.Add(new ImportFault(row.Number, ExpertImport.Specialities, $"没有“{unknown}”这个专业"));
                continue;
            }

            try
            {
                Take(row, known, faults);
            }
            catch (RuleBroken broken)
            {
                faults.Add(new ImportFault(row.Number, PlaceOf(broken.Field), broken.Message));
            }
        }

        return faults;
    }

    /// <inheritdoc/>
    public Task<string> PreviewAsync(CancellationToken ct) => Task.FromResult(Words("将"));

    /// <inheritdoc/>
    public Task TakeAsync(IReadOnlyList<ImportRow> rows, CancellationToken ct)
    {
        db.AddRange(_new);
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public Task<string> FinishAsync(CancellationToken ct) => Task.FromResult(Words("已"));

    /// <inheritdoc/>
    public Task TellAsync() => Task.CompletedTask;

    private static string? Unknown(ImportRow row)
    {
        IReadOnlyList<string> read = ExpertSpecialities.Of(row[ExpertImport.Specialities]);
        return row[ExpertImport.Specialities].Split(['、', ',', '，', ';', '；', ' '], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).FirstOrDefault(one => !read.Contains(one));
    }

    private static int PlaceOf(string? field) => field switch
    {
        nameof(Expert.UnitName) => ExpertImport.UnitName,
        nameof(Expert.UnitCode) => ExpertImport.UnitCode,
        nameof(Expert.Specialities) => ExpertImport.Specialities,
        nameof(Expert.Phone) => ExpertImport.Phone,
        nameof(Expert.From) => ExpertImport.From,
        nameof(Expert.To) => ExpertImport.To,
        _ => ExpertImport.Name,
    };

    private string Words(string will) => $"{will}入库 {_added} 名专家，修改 {_changed} 名。";

    private void Take(ImportRow row, List<Expert> known, List<ImportFault> faults)
    {
        ExpertParticulars particulars = new ExpertForm
        {
            Name = row[ExpertImport.Name], UnitName = row[ExpertImport.UnitName], UnitCode = row[ExpertImport.UnitCode], Phone = row[ExpertImport.Phone],
            Specialities = [.. ExpertSpecialities.Of(row[ExpertImport.Specialities])], From = row[ExpertImport.From], To = row[ExpertImport.To],
        }.Read(null);
        if (!_said.TryAdd((particulars.Name.Trim(), particulars.UnitCode.Value), row.Number))
        {
            faults.Add(new ImportFault(row.Number, ExpertImport.Name, $"与第 {_said[(particulars.Name.Trim(), particulars.UnitCode.Value)]} 行是同一名专家"));
        }
        else if (known.Find(e => e.Name == particulars.Name.Trim() && e.UnitCode == particulars.UnitCode) is { } expert)
        {
            expert.Change(particulars, expert.PersonId);
            _changed++;
        }
        else
        {
            _new.Add(Expert.Appoint(particulars, null, clock));
            _added++;
        }
    }
}
