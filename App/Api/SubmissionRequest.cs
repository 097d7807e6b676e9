namespace ApprovalOffice.App.Api;

/// <summary>A draft to be submitted.</summary>
/// <param name="SeenVersion">The version the sender saw; a newer one is a conflict.</param>
public sealed record SubmissionRequest(int SeenVersion);
