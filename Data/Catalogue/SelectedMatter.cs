using ApprovalOffice.Data.Catalogue.Matters;
using ApprovalOffice.Data.Catalogue.Themes;
using ApprovalOffice.Data.Clock;

namespace ApprovalOffice.Data.Catalogue;

/// <summary>A matter that a project has in its flow, and why.</summary>
/// <param name="Stage">Stage code.</param>
/// <param name="Matter">The matter.</param>
/// <param name="Entry">Its entry in the theme: required or conditional, mode.</param>
/// <param name="PromisedLimit">The promised limit in this theme.</param>
/// <param name="Reason">Why it is in the list: 必办, or the condition in words.</param>
public sealed record SelectedMatter(string Stage, ApprovalMatter Matter, ThemeMatter Entry, TimeLimit PromisedLimit, string Reason);
