using System.Globalization;

namespace ApprovalOffice.App.Features.MonthlyReturns;

/// <summary>Addresses of the monthly returns 月报.</summary>
public static class MonthlyUrls
{
    /// <summary>The returns of a month; the month stands in the query string.</summary>
    public const string List = "/monthly";

    /// <summary>Route of <see cref="One"/>.</summary>
    public const string OneRoute = "/monthly/{ReturnId:guid}";

    /// <summary>The returns of a month.</summary>
    public static string Of(DateOnly month) => $"{List}?month={month.ToString("yyyy-MM", CultureInfo.InvariantCulture)}";

    /// <summary>Pattern of <see cref="Workbook"/>.</summary>
    public const string WorkbookPattern = "/monthly/{id:guid}/workbook";

    /// <summary>Pattern of <see cref="Report"/>.</summary>
    public const string ReportPattern = "/monthly/{id:guid}/report";

    /// <summary>The workbook of a return.</summary>
    public static string Workbook(Guid id) => $"{List}/{id}/workbook";

    /// <summary>The report of a return, with a red head.</summary>
    public static string Report(Guid id) => $"{List}/{id}/report";

    /// <summary>The page of one return.</summary>
    public static string One(Guid id) => $"{List}/{id}";
}
