namespace ApprovalOffice.App.Papers;

/// <summary>Fields whose text is the same on every paper (source «fixed» in the catalogue).</summary>
internal static class FixedSentences
{
    /// <summary>The sentence of a field; null when there is none.</summary>
    public static string? Of(string key) => key switch
    {
        "statement" => "项目符合国家产业政策；项目单位对备案信息的真实性、合法性和完整性负责。",
        "promise" => "建设单位对所填报信息的真实、准确、完整负责，并依法采取环境保护措施。",
        "duty" => "建设单位、施工单位对工程质量、施工安全和消防安全负责，接受监督检查。",
        "remedy" => "对本决定不服的，可以依法申请行政复议或者提起行政诉讼，期限和受理机关见文末告知。",
        _ => null,
    };
}
