using ApprovalOffice.Data.Records;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.Data.Persistence;

/// <summary>
/// Copies the database to a file and back. The copy holds the database only: the folder of files (contents never
/// change, so a plain copy of it is enough), the trail's key and the seal journal are backed up beside it.
/// </summary>
public sealed class OfficeBackup(
    IDbContextFactory<OfficeDbContext> databases, DatabaseOptions options, OfficeDatabase preparation, AuditKey key, SealJournal journal, TimeProvider clock)
{
    /// <summary>Writes a copy while the office works.</summary>
    /// <param name="file">Where to; it must not exist yet.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="DatabaseRefused">The file exists, the disk is full, or a PostgreSQL tool is missing or fails.</exception>
    public async Task BackupAsync(string file, CancellationToken cancellationToken = default)
    {
        string place = Path.GetFullPath(file);
        if (File.Exists(place))
        {
            throw new DatabaseRefused($"备份文件 {place} 已存在，不覆盖。");
        }

        Directory.CreateDirectory(Path.GetDirectoryName(place)!);
        string fresh = place + ".part";
        File.Delete(fresh);
        try
        {
            await Copier().BackupAsync(fresh, cancellationToken);
            using (FileStream written = new(fresh, FileMode.Open, FileAccess.ReadWrite))
            {
                written.Flush(flushToDisk: true);
            }

            File.Move(fresh, place, overwrite: false);
        }
        catch (IOException fault)
        {
            throw new DatabaseRefused($"备份文件 {place} 无法写入：{fault.Message}", fault);
        }
        finally
        {
            File.Delete(fresh);
        }
    }

    /// <summary>
    /// Puts a copy in place of the database. No server of the office may run meanwhile. What was recorded after the copy
    /// is lost; the seal journal says so from then on, and a new epoch of the trail begins.
    /// </summary>
    /// <param name="file">The copy.</param>
    /// <param name="cancellationToken">Gives up, before the database is touched only.</param>
    /// <exception cref="DatabaseRefused">There is no such file, it is no copy of an office, or a PostgreSQL tool is missing or fails.</exception>
    public async Task RestoreAsync(string file, CancellationToken cancellationToken = default)
    {
        string place = Path.GetFullPath(file);
        if (!File.Exists(place))
        {
            throw new DatabaseRefused($"备份文件 {place} 不存在。");
        }

        await Copier().RestoreAsync(place, cancellationToken);
        DateTime now = UtcInstantConverter.ToColumn(clock.GetUtcNow().UtcDateTime);
        await using OfficeDbContext context = await databases.CreateDbContextAsync(CancellationToken.None);
        AuditSeal? last = await context.Set<AuditSeal>().AsNoTracking().OrderByDescending(seal => seal.Number)
            .FirstOrDefaultAsync(CancellationToken.None);
        journal.NoteRestore(last, now, key);
        await preparation.PrepareAsync(CancellationToken.None);
        await OfficeDatabase.BeginEpochAsync(context, "从备份恢复", now, CancellationToken.None);
    }

    private IDatabaseCopier Copier() => options.Provider == DatabaseProvider.Sqlite
        ? new SqliteCopier(options.EffectiveConnectionString)
        : new PostgresCopier(options.EffectiveConnectionString);
}
