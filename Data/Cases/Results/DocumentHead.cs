namespace ApprovalOffice.Data.Cases.Results;

/// <summary>What identifies an official document.</summary>
/// <param name="Code">Code in the catalogue.</param>
/// <param name="Title">Title.</param>
/// <param name="Number">Number.</param>
/// <param name="IssuerName">Organ.</param>
/// <param name="DatedOn">Date it bears.</param>
public sealed record DocumentHead(string Code, string Title, string Number, string IssuerName, DateOnly DatedOn);
