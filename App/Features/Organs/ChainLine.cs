namespace ApprovalOffice.App.Features.Organs;

/// <summary>A signing chain of an organ.</summary>
/// <param name="MatterCode">The matter; empty for the general chain.</param>
/// <param name="Title">What it is for.</param>
/// <param name="Steps">The number of steps that is set; null where the general one (or the office's) holds.</param>
/// <param name="Holds">The number of steps that holds.</param>
public sealed record ChainLine(string MatterCode, string Title, int? Steps, int Holds);
