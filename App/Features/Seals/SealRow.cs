namespace ApprovalOffice.App.Features.Seals;

/// <summary>A line of the register.</summary>
/// <param name="Id">The line.</param>
/// <param name="SealedAt">When it was sealed, UTC.</param>
/// <param name="OrganName">Whose seal.</param>
/// <param name="Title">What was sealed.</param>
/// <param name="Number">Its number.</param>
/// <param name="HolderName">To whom it goes.</param>
/// <param name="RequestedByName">Who decided what was sealed.</param>
/// <param name="Occasion">By which act.</param>
/// <param name="RequestedAt">When, UTC.</param>
/// <param name="KeySubject">The key's certificate.</param>
/// <param name="KeySerialNumber">Its serial number.</param>
/// <param name="Algorithm">The signature's algorithm.</param>
/// <param name="CaseId">The case.</param>
public sealed record SealRow(
    Guid Id, DateTime SealedAt, string OrganName, string Title, string Number, string HolderName, string RequestedByName, string Occasion,
    DateTime RequestedAt, string KeySubject, string KeySerialNumber, string Algorithm, Guid CaseId);
