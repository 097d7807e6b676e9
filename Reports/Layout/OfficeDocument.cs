namespace ApprovalOffice.Reports.Layout;

/// <summary>How every document of the office is filed: PDF/A-2B, in Chinese, with title, organ and the instant of making.</summary>
internal static class OfficeDocument
{
    internal static DocumentSettings Settings => new() { PDFA_Conformance = PDFA_Conformance.PDFA_2B };

    internal static DocumentMetadata Metadata(string title, string organ, string number, DateTimeOffset madeAt) => new()
    {
        Title = $"{title} {number}",
        Author = organ,
        Subject = title,
        Keywords = number,
        Creator = "工程建设项目审批管理系统",
        Producer = "ApprovalOffice",
        Language = "zh-CN",
        CreationDate = madeAt,
        ModifiedDate = madeAt,
    };
}
