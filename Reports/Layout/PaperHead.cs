namespace ApprovalOffice.Reports.Layout;

/// <summary>What a document says of itself when it is not about one case.</summary>
/// <param name="OrganName">The issuing organ, full name.</param>
/// <param name="Number">发文字号.</param>
/// <param name="IssuedOn">成文日期.</param>
/// <param name="Verification">Where to verify it.</param>
/// <param name="MadeAt">Instant of making, for the file's own data.</param>
public sealed record PaperHead(string OrganName, string Number, DateOnly IssuedOn, VerificationMark Verification, DateTimeOffset MadeAt);
