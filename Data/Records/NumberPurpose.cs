namespace ApprovalOffice.Data.Records;

/// <summary>What a number was given for.</summary>
/// <param name="SubjectType">Class name of the record that bears it (ElectronicCertificate, OfficialDocument, ApprovalCase …).</param>
/// <param name="SubjectId">Its key.</param>
public readonly record struct NumberPurpose(string SubjectType, Guid SubjectId);
