using ApprovalOffice.Data.Rules;

namespace ApprovalOffice.Data.Values;

/// <summary>The rules of single values, whatever form or file they come from.</summary>
public static class ValueRules
{
    /// <summary>A project code has the structure of the national investment platform.</summary>
    public static readonly Rule ProjectCode = new("VAL-001", "项目代码格式不正确");

    /// <summary>A unified social credit code obeys GB 32100-2015.</summary>
    public static readonly Rule CreditCode = new("VAL-002", "统一社会信用代码不正确");

    /// <summary>A resident identity number obeys GB 11643-1999.</summary>
    public static readonly Rule ResidentId = new("VAL-003", "公民身份号码不正确");

    /// <summary>A region code has six digits.</summary>
    public static readonly Rule RegionCode = new("VAL-004", "行政区划代码不正确");

    /// <summary>An amount of money is a plain number with at most two decimals.</summary>
    public static readonly Rule Money = new("VAL-005", "金额不正确");

    /// <summary>A case number has the structure this office gives.</summary>
    public static readonly Rule CaseNumber = new("VAL-006", "办件编号格式不正确");

    /// <summary>A period does not end before it begins.</summary>
    public static readonly Rule Period = new("VAL-007", "结束日期不得早于开始日期");

    /// <summary>A text field holds readable text within its length.</summary>
    public static readonly Rule Text = new("VAL-008", "填写的文字不符合要求");

    /// <summary>A telephone number can be dialled.</summary>
    public static readonly Rule PhoneNumber = new("VAL-009", "联系电话不正确");
}
