namespace ApprovalOffice.App.Features.Notices;

/// <summary>One page of notices.</summary>
/// <param name="Rows">Its lines.</param>
/// <param name="Total">How many there are under the filter.</param>
/// <param name="Unread">How many are unread in all.</param>
/// <param name="Page">Which page it is, from 1.</param>
public sealed record NoticeSlice(IReadOnlyList<NoticeRow> Rows, int Total, int Unread, int Page)
{
    /// <summary>How many pages there are.</summary>
    public int Pages => Math.Max(1, (Total + NoticeList.Size - 1) / NoticeList.Size);
}
