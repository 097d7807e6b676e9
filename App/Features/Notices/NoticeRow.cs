namespace ApprovalOffice.App.Features.Notices;

/// <summary>One notice.</summary>
/// <param name="Id">Key.</param>
/// <param name="Title">What it says.</param>
/// <param name="Body">About what.</param>
/// <param name="Url">Where to see it; empty for nowhere.</param>
/// <param name="CreatedAt">When it came (UTC).</param>
/// <param name="IsRead">Whether it was read.</param>
public sealed record NoticeRow(Guid Id, string Title, string Body, string Url, DateTime CreatedAt, bool IsRead);
