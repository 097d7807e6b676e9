namespace ApprovalOffice.App.Features.Applications;

/// <summary>One file of a material.</summary>
/// <param name="Id">The instance.</param>
/// <param name="Name">Its name at the sender's.</param>
/// <param name="Length">Bytes.</param>
/// <param name="HandedInAt">When (UTC).</param>
/// <param name="Round">Round of submission.</param>
/// <param name="Url">Where this person may open it within the hour.</param>
public sealed record FileLine(Guid Id, string Name, long Length, DateTime HandedInAt, int Round, string Url);
