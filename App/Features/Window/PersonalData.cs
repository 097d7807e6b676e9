namespace ApprovalOffice.App.Features.Window;

/// <summary>Personal data of a case in clear.</summary>
/// <param name="ContactPhone">The contact's telephone.</param>
/// <param name="ResidentIds">The numbers of the identity checks, by the key of the check.</param>
public sealed record PersonalData(string ContactPhone, IReadOnlyDictionary<Guid, string> ResidentIds);
