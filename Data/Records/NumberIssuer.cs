namespace ApprovalOffice.Data.Records;

/// <summary>The organ that gives the number.</summary>
/// <param name="OrganId">The organ; each has its own series.</param>
/// <param name="AdminCode">Its region's code, six digits.</param>
/// <param name="IssuerWord">Its issuer word 发文机关代字, for patterns that name it; empty if none.</param>
public sealed record NumberIssuer(Guid OrganId, string AdminCode, string IssuerWord = "");
