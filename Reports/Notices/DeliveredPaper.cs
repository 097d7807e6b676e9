namespace ApprovalOffice.Reports.Notices;

/// <summary>A paper that was delivered.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Number">Its number.</param>
public sealed record DeliveredPaper(string Title, string Number);
