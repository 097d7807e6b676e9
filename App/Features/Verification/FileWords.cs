namespace ApprovalOffice.App.Features.Verification;

/// <summary>A verdict on a file in words.</summary>
/// <param name="Shape">Its shape.</param>
/// <param name="Mark">The sign before it.</param>
/// <param name="Verdict">The verdict.</param>
/// <param name="Explanation">What it means and what to do.</param>
internal sealed record FileWords(string Shape, string Mark, string Verdict, string Explanation)
{
    /// <summary>The words of a verdict.</summary>
    public static FileWords Of(FileStanding standing) => standing switch
    {
        FileStanding.Registered => new("verdict-good", "✓", "签章有效且与登记一致", "电子签章有效，覆盖整个文件；文件与出具时登记的完全一致，没有改动过。"),
        FileStanding.RegisteredUnsigned => new("verdict-good", "✓", "与登记一致，未加签章", "文件与出具时登记的完全一致。该机关出具时没有使用电子签章。"),
        FileStanding.Unregistered => new("verdict-over", "!", "签章有效，但不是登记的那一份", "电子签章是本系统所属机关的，文件签后没有改动，但出具登记中没有这一份。请勿采信，并向签章机关核实。"),
        FileStanding.Altered => new("verdict-none", "✕", "被改动", "文件在签章之后被改动过，签章不再证明它的内容。请勿采信，并向出具机关索取原件。"),
        FileStanding.Foreign => new("verdict-none", "✕", "不是我们出具的", "文件上的签章不是本系统所属机关的。证书上的名称可以由制作者任意填写，请勿仅凭名称采信。"),
        FileStanding.Unknown => new("verdict-none", "✕", "不是我们出具的", "文件没有电子签章，也不在出具登记中。打印后重新扫描或者另存过的文件也会如此，请使用原始的 PDF 文件，或者按验证码验证。"),
        _ => throw new ArgumentOutOfRangeException(nameof(standing), standing, null),
    };
}
