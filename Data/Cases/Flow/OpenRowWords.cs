namespace ApprovalOffice.Data.Cases.Flow;

/// <summary>The words of <see cref="OpenRow"/>.</summary>
public static class OpenRowWords
{
    /// <summary>The office's word.</summary>
    public static string Chinese(this OpenRow row) => row switch
    {
        OpenRow.Suspension => "未结束的特别程序",
        OpenRow.Revision => "未完成的材料修改",
        OpenRow.OpinionRequest => "未答复的征求意见",
        OpenRow.Extension => "延期记录",
        OpenRow.OwedMaterial => "未补齐的容缺材料",
        OpenRow.SuppliedMaterial => "待核对的容缺补交材料",
        OpenRow.RevisedMaterial => "受理后修改的材料",
        OpenRow.Commitment => "未核查的告知承诺",
        OpenRow.BrokenPromise => "未修复的不实承诺",
        OpenRow.Correction => "未答复的补正",
        OpenRow.SigningRound => "进行中的审签",
        OpenRow.Payment => "未到账的缴款",
        OpenRow.Connection => "未完成的接入",
        OpenRow.Renewal => "未决定的延续申请",
        _ => throw new ArgumentOutOfRangeException(nameof(row)),
    };

    /// <summary>The office's word.</summary>
    public static string Chinese(this OpenRow? row) => row is { } known ? known.Chinese() : "";
}
