namespace ApprovalOffice.App.Papers;

/// <summary>A paper ready to be frozen.</summary>
/// <param name="Code">Code in the catalogue.</param>
/// <param name="Title">Its title.</param>
/// <param name="Model">The plain record its document class draws.</param>
internal sealed record FrozenPaper(string Code, string Title, object Model);
