namespace ApprovalOffice.Data.Records;

/// <summary>How a kind of document is numbered (编号规则 NumberingRule).</summary>
/// <param name="Document">Code of the document: a certificate (ZZ-17), a notice (WS-01) or CASE for cases.</param>
/// <param name="Pattern">What the number looks like.</param>
public sealed record NumberRule(string Document, NumberPattern Pattern);
