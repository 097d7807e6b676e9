namespace ApprovalOffice.App.Delivery;

/// <summary>Whose signature goes on a document, and as of when.</summary>
/// <param name="OrganCreditCode">The organ's credit code; its key is kept under it.</param>
/// <param name="OrganName">Its name.</param>
/// <param name="At">The instant the signature states.</param>
public sealed record SealOrder(string OrganCreditCode, string OrganName, DateTimeOffset At);
