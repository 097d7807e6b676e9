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

    /// <summary>The page of one return.</summary>
    public static string One(Guid id) => $"{List}/{id}";
}
