namespace ApprovalOffice.App.Features.Duties;

/// <summary>The words of the kinds.</summary>
public static class DutyWords
{
    /// <summary>The word on the screen.</summary>
    public static string Chinese(this DutyKind kind) => kind switch
    {
        DutyKind.Payment => "缴款待到账",
        DutyKind.Connection => "待接入",
        DutyKind.Commitment => "承诺待核查",
        DutyKind.Credit => "不实承诺",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    /// <summary>What is said when there is nothing.</summary>
    public static string Empty(this DutyKind kind) => kind switch
    {
        DutyKind.Payment => "没有等待到账的缴款。核定征收后，缴款通知会出现在这里，直到登记到账。",
        DutyKind.Connection => "没有等待接入的报装。答复接入方案后会出现在这里，直到登记接入。",
        DutyKind.Credit => "没有未修复的不实承诺。核查为未履行的承诺会出现在这里，直到信用修复；其间申请人不能再选择告知承诺。",
        DutyKind.Commitment => "没有等待核查的承诺。按告知承诺办理的事项会出现在这里，直到登记核查结果。",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    /// <summary>What the day of a line means.</summary>
    public static string DayWord(this DutyKind kind) => kind == DutyKind.Credit ? "核查日期" : "期限";
}
