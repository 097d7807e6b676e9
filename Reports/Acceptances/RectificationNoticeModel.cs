using ApprovalOffice.Reports.Notices;

namespace ApprovalOffice.Reports.Acceptances;

/// <summary>What stands on a 联合验收整改通知书: everything at once.</summary>
/// <param name="Head">The case of the joint acceptance.</param>
/// <param name="Scope">验收范围.</param>
/// <param name="Points">What is to be put right.</param>
/// <param name="DueOn">By which day all is put right.</param>
/// <param name="StopsPromised">Whether the promised period stands still meanwhile.</param>
public sealed record RectificationNoticeModel(NoticeHead Head, string Scope, IReadOnlyList<RectificationPoint> Points, DateOnly DueOn, bool StopsPromised);
