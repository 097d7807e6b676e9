namespace ApprovalOffice.Data.Acceptance;

/// <summary>What joint acceptances are called in Chinese.</summary>
public static class AcceptanceNames
{
    /// <summary>Name of a state.</summary>
    public static string Chinese(this AcceptanceState state) => state switch
    {
        AcceptanceState.Arranging => "约定核验时间",
        AcceptanceState.Visiting => "现场核验",
        AcceptanceState.Judged => "待发整改通知",
        AcceptanceState.Rectifying => "整改中",
        AcceptanceState.Passed => "待出结论",
        AcceptanceState.Concluded => "已出结论",
        AcceptanceState.Cancelled => "已取消",
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, null),
    };

    /// <summary>Name of a verdict.</summary>
    public static string Chinese(this PartVerdict verdict) => verdict switch
    {
        PartVerdict.Open => "待核验",
        PartVerdict.Passed => "通过",
        PartVerdict.Rectify => "限期整改",
        PartVerdict.Failed => "不通过",
        _ => throw new ArgumentOutOfRangeException(nameof(verdict), verdict, null),
    };

    /// <summary>Name of a finding.</summary>
    public static string Chinese(this CheckFinding finding) => finding switch
    {
        CheckFinding.Open => "待核对",
        CheckFinding.Meets => "符合",
        CheckFinding.Fails => "不符合",
        CheckFinding.NotApplicable => "不涉及",
        _ => throw new ArgumentOutOfRangeException(nameof(finding), finding, null),
    };

    /// <summary>Name of an answer.</summary>
    public static string Chinese(this VisitAnswer answer) => answer switch
    {
        VisitAnswer.Pending => "待答复",
        VisitAnswer.Agreed => "同意",
        VisitAnswer.Other => "另提时间",
        _ => throw new ArgumentOutOfRangeException(nameof(answer), answer, null),
    };
}
