namespace ApprovalOffice.App.Features.Samples;

/// <summary>A paper of the office with an invented content.</summary>
/// <param name="Key">In the address; unique.</param>
/// <param name="Code">Code in the catalogue, or the office's own.</param>
/// <param name="Title">Its title.</param>
/// <param name="Group">文书, or the kind of the result.</param>
/// <param name="Model">The plain record its document class draws.</param>
public sealed record PaperSample(string Key, string Code, string Title, string Group, object Model);
