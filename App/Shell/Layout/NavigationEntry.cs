namespace ApprovalOffice.App.Shell.Layout;

/// <summary>One line of the main directory.</summary>
/// <param name="Group">The heading it stands under.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Url">Where it leads.</param>
/// <param name="Policy">Who sees it: a permission of <see cref="Access.Permissions"/>, or null for everybody signed in.</param>
/// <param name="Also">Addresses below which belong to it where no other line of the person's covers them.</param>
public sealed record NavigationEntry(string Group, string Title, string Url, string? Policy, string? Also = null);
