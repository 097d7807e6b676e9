namespace ApprovalOffice.App.Features.Organs;

/// <summary>What an organ's page can do.</summary>
/// <param name="Add">Adds a section.</param>
/// <param name="Rename">Gives a section another name.</param>
/// <param name="Chain">Sets a signing chain.</param>
public sealed record OrganActs(AddSection Add, RenameSection Rename, SetSigningChain Chain);
