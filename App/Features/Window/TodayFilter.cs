namespace ApprovalOffice.App.Features.Window;

/// <summary>Which figure is looked into; it stands in the address.</summary>
/// <param name="Act">The figure; null when none is.</param>
/// <param name="ClerkId">Whose; null for the window's.</param>
/// <param name="Page">Page, from 1.</param>
public sealed record TodayFilter(TodayAct? Act = null, Guid? ClerkId = null, int Page = 1);
