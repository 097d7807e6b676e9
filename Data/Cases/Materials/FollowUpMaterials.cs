namespace ApprovalOffice.Data.Cases.Materials;

/// <summary>
/// What is handed in for 变更, 延续 and 补证. The catalogue lists materials of first applications only; what the office knows from the
/// earlier case is not asked for again (行政许可法第三十一条: nothing that has no bearing on what is applied for).
/// </summary>
public static class FollowUpMaterials
{
    /// <summary>The list.</summary>
    public static IReadOnlyList<MaterialDemand> Of(FollowUpKind kind) => kind switch
    {
        FollowUpKind.Amendment =>
        [
            Upload("BG-01", "变更申请书", 1),
            Upload("BG-02", "变更事项的证明材料（批准文件、修改后的图件等）", 2),
            Original("BG-03", 3),
        ],
        FollowUpKind.Renewal =>
        [
            Upload("YX-01", "延续申请书", 1),
            Upload("YX-02", "取得许可的条件没有变化的说明及证明材料", 2),
            Original("YX-03", 3),
        ],
        FollowUpKind.Reissue =>
        [
            Upload("BZ-01", "补证申请书", 1),
            Upload("BZ-02", "遗失声明（损毁的，提交残损原件）", 2),
        ],
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    private static MaterialDemand Upload(string code, string name, int sort) => new(code, name, sort, MaterialSupply.Upload, null, null);

    private static MaterialDemand Original(string code, int sort) => new(code, "原证照", sort, MaterialSupply.PriorResult, "本系统核发，免提交", null);
}
