namespace ApprovalOffice.App.Features.Window;

/// <summary>What the clerk looks at; it stands in the address.</summary>
/// <param name="Tab">Which pile.</param>
/// <param name="Text">Case number, project code, credit code, or part of a name.</param>
/// <param name="Page">Page, from 1.</param>
public sealed record WindowFilter(WindowTab Tab, string? Text = null, int Page = 1);
