namespace ApprovalOffice.Reports.Meetings;

/// <summary>A line of a sign-in sheet.</summary>
/// <param name="Organ">Organ or enterprise.</param>
/// <param name="Name">Name; empty where the line is filled in by hand.</param>
/// <param name="Post">Post.</param>
/// <param name="Phone">Telephone, masked where the sheet is public.</param>
/// <param name="SignedAt">When the person signed in, as it is printed; empty where it is signed by hand.</param>
public sealed record Signatory(string Organ, string Name, string Post, string Phone, string SignedAt);
