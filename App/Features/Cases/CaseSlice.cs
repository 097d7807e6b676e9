namespace ApprovalOffice.App.Features.Cases;

/// <summary>One page of the list.</summary>
/// <param name="Rows">Its lines.</param>
/// <param name="Total">How many there are in all.</param>
/// <param name="Page">Which page it is, from 1.</param>
/// <param name="Size">Lines of a full page.</param>
public sealed record CaseSlice(IReadOnlyList<CaseRow> Rows, int Total, int Page, int Size)
{
    /// <summary>How many pages there are.</summary>
    public int Pages => Math.Max(1, (Total + Size - 1) / Size);
}
