namespace ApprovalOffice.App.Features.Cases.Sheets;

/// <summary>One file of a material.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Url">Where the person may open it; null for those who may open no files.</param>
/// <param name="Size">Its length in words.</param>
/// <param name="Round">Round of handing in, from 1.</param>
/// <param name="At">When it was handed in (UTC).</param>
/// <param name="WithdrawnAt">When it was replaced or taken back (UTC).</param>
public sealed record FileLine(string Name, string? Url, string Size, int Round, DateTime At, DateTime? WithdrawnAt);
