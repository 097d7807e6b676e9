using ApprovalOffice.Data.MonthlyReturns;

namespace ApprovalOffice.App.Features.MonthlyReturns;

/// <summary>A return as its files are made from it.</summary>
/// <param name="Return">The return.</param>
/// <param name="RegionName">Name of its region.</param>
/// <param name="OfficeName">Full name of the reform office that reports.</param>
/// <param name="Tables">Its tables.</param>
/// <param name="Sections">Its sections.</param>
/// <param name="Content">What it says.</param>
internal sealed record ReturnPrint(
    MonthlyReturn Return, string RegionName, string OfficeName, IReadOnlyList<ReturnTable> Tables, IReadOnlyList<ReturnSection> Sections, ReturnContent Content)
{
    /// <summary>Name of a file of it, without its ending.</summary>
    public string FileName => $"{RegionName}{Return.Month:yyyy-MM}月报{(Return.Revision > 1 ? $"第{Return.Revision}版" : "")}{(Return.Number is null ? "（未锁定）" : "")}";
}
