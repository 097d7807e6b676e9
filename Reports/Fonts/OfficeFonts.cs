namespace ApprovalOffice.Reports.Fonts;

/// <summary>
/// Families a document may name. 宋体 is the face of certificates and of running text, 黑体 of headings (GB/T 9704-2012 §5.2.2
/// asks for 仿宋 and 小标宋, of which no freely licensed complete cut exists; Noto Serif stands in for both).
/// </summary>
public static class OfficeFonts
{
    /// <summary>Noto Serif SC, Regular and Bold (SIL Open Font License 1.1).</summary>
    public const string Song = "Noto Serif SC";

    /// <summary>Noto Sans SC, Regular and Bold (SIL Open Font License 1.1).</summary>
    public const string Hei = "Noto Sans SC";
}
