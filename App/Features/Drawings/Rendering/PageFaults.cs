namespace ApprovalOffice.App.Features.Drawings.Rendering;

/// <summary>What people read where a page has no picture: what is missing and what to do instead.</summary>
internal static class PageFaults
{
    public static string Chinese(this PageFault fault) => fault switch
    {
        PageFault.ProgramMissing => "服务器没有安装图纸转换程序（poppler-utils），图纸由浏览器自带的阅读器打开；不能在图上框选位置，批注的页码和位置请填写数字。",
        PageFault.Broken => "文件已损坏或者不是规范的 PDF，无法显示。请下载核对，由建设单位重新导出后上传新版本。",
        PageFault.Encrypted => "文件设有打开密码，无法显示。请由建设单位取消密码后上传新版本。",
        PageFault.OverLimit => "这一页过于复杂，超出转换的时间或者内存限制，请下载后查看。",
        PageFault.BeyondPages => "页数超过可以在线显示的上限，请下载后查看这一页。",
        _ => throw new ArgumentOutOfRangeException(nameof(fault), fault, null),
    };
}
