using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Rules;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.Data.Cases.Warnings;

/// <summary>预警天数 of a matter as the office has set it; a matter without one follows the rule of a third (rules §3).</summary>
public sealed class MatterWarning
{
    /// <summary>The most days: no promise runs longer than that.</summary>
    public const int MaxDays = 60;

    private MatterWarning()
    {
    }

    /// <summary>The matter in the catalogue, the key.</summary>
    public string MatterCode { get; private set; } = "";

    /// <summary>With so many days left, in the unit of the promise, or less, the light is yellow; 0 for the due day alone.</summary>
    public int Days { get; private set; }

    /// <summary>Concurrency token, counted up by each change.</summary>
    public int Version { get; private set; }

    /// <summary>The setting of a matter.</summary>
    /// <exception cref="RuleBroken">MATTER-001 when the days are none.</exception>
    public static MatterWarning Set(string matterCode, int days) => new() { MatterCode = matterCode, Days = Checked(days) };

    /// <summary>The days set for a matter; null where the rule of a third holds.</summary>
    public static async Task<int?> DaysOfAsync(OfficeDbContext db, string matterCode, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(db);
        return await db.Set<MatterWarning>().AsNoTracking().Where(w => w.MatterCode == matterCode).Select(w => (int?)w.Days).FirstOrDefaultAsync(ct);
    }

    /// <summary>Another number of days.</summary>
    /// <exception cref="RuleBroken">MATTER-001 when the days are none.</exception>
    public void Change(int days)
    {
        Days = Checked(days);
        Version++;
    }

    private static int Checked(int days)
    {
        MatterWarningRules.Days.Require(days is >= 0 and <= MaxDays, nameof(Days));
        return days;
    }
}
