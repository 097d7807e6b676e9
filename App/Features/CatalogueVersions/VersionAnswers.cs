using System.Globalization;
using ApprovalOffice.App.Workbooks;
using ApprovalOffice.Data.Catalogue.Drafts;
using ApprovalOffice.Data.Catalogue.Storage;
using ApprovalOffice.Data.Clock;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Rules;
using ApprovalOffice.Data.Values;
using ApprovalOffice.Data.Workbooks;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.App.Features.CatalogueVersions;

/// <summary>What is said beside a workbook of the catalogue: how the version is called, from when it holds, and from which one it is made.</summary>
/// <param name="Label">Label.</param>
/// <param name="From">First day in force.</param>
internal sealed record VersionAnswers(string Label, DateOnly From)
{
    private const string LabelKey = "label", FromKey = "from", BasisKey = "basis";

    /// <summary>What is asked.</summary>
    public static IReadOnlyList<ImportSetting> Settings { get; } =
    [
        new(LabelKey, "版本名称", "如 2026.2，不能与已有的版本相同"),
        new(FromKey, "施行日期", "新版本从这一天起施行；之前开始的办件仍按原来的版本办理", IsDate: true),
    ];

    /// <summary>Judges what was said, and notes the version that the workbook is compared with.</summary>
    public static async Task<ImportAnswers> PrepareAsync(OfficeDbContext db, ImportAnswers said, TimeProvider clock, CancellationToken ct)
    {
        string label = OfficeText.Clean(said[LabelKey], CatalogueVersion.LabelLimit, LabelKey);
        CatalogueRules.LabelTaken.Require(!await db.Set<CatalogueVersion>().AnyAsync(v => v.Label == label, ct), LabelKey);
        CatalogueRules.DayPast.Require(Day(said) is { } from && from >= clock.Today() && from <= WorkingCalendar.LastDay, FromKey);
        CatalogueVersion last = await CatalogueVersionList.LastAsync(db, ct);
        CatalogueRules.DayBeforeLast.Require(Day(said) >= last.EffectiveFrom, FromKey, $"“{last.Label}”自 {last.EffectiveFrom:yyyy-MM-dd} 起施行");
        return said.With(LabelKey, label).With(BasisKey, last.Id.ToString());
    }

    /// <summary>Reads what was prepared. Throws BOOK-007 when there is another version since.</summary>
    public static VersionAnswers Read(ImportAnswers said, CatalogueVersion last)
    {
        WorkbookRules.ChangedSince.Require(said[BasisKey] == last.Id.ToString(), detail: $"已发布版本“{last.Label}”");
        return new VersionAnswers(said[LabelKey], Day(said)!.Value);
    }

    private static DateOnly? Day(ImportAnswers said) =>
        DateOnly.TryParseExact(said[FromKey], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day) ? day : null;
}
