using ApprovalOffice.Data.Rules;

namespace ApprovalOffice.Data.Cases.Warnings;

/// <summary>The rules about warning days.</summary>
public static class MatterWarningRules
{
    /// <summary>Days are a small whole number.</summary>
    public static readonly Rule Days = new("MATTER-001", "预警天数应为 0 至 60 的整数");
}
