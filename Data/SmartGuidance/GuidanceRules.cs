using ApprovalOffice.Data.Rules;

namespace ApprovalOffice.Data.SmartGuidance;

/// <summary>The rules about the guidance.</summary>
public static class GuidanceRules
{
    /// <summary>A result rests on the dimensions that a person chooses.</summary>
    public static readonly Rule Incomplete = new("GUID-001", "尚有必答题没有回答，不能生成结果");

    /// <summary>One address keeps only so many results an hour.</summary>
    public static readonly Rule TooMany = new("GUID-002", "您所在网络一小时内取得的指引码过多，请稍后再试");

    /// <summary>No result was kept under the code.</summary>
    public static readonly Rule UnknownCode = new("GUID-003", "没有这个指引码，请核对后重新输入");
}
