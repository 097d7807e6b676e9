namespace ApprovalOffice.Data.Seals;

/// <summary>Upon whose act a seal was used.</summary>
/// <param name="PersonId">Who decided what was sealed; null when it followed by law or by the office's own clock.</param>
/// <param name="PersonName">Their name then; 系统 for the office.</param>
/// <param name="Occasion">The act, e.g. 准予.</param>
/// <param name="At">When they acted (UTC).</param>
public sealed record SealRequest(Guid? PersonId, string PersonName, string Occasion, DateTime At);
