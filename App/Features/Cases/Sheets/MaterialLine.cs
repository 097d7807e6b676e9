namespace ApprovalOffice.App.Features.Cases.Sheets;

/// <summary>One line of the material list.</summary>
/// <param name="Name">The material.</param>
/// <param name="Supply">Where it comes from.</param>
/// <param name="Verdict">What the window found.</param>
/// <param name="Reason">Why.</param>
/// <param name="Files">All its files, withdrawn ones too.</param>
public sealed record MaterialLine(string Name, string Supply, string Verdict, string? Reason, IReadOnlyList<FileLine> Files);
