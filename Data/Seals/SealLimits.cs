namespace ApprovalOffice.Data.Seals;

/// <summary>Longest texts of a line of the seal register, in characters.</summary>
internal static class SealLimits
{
    public const int Subject = 200;
    public const int SerialNumber = 80;
    public const int Algorithm = 40;
}
