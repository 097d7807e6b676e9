using ApprovalOffice.Data.Rules;

namespace ApprovalOffice.Data.Records;

/// <summary>What the office says about files.</summary>
public static class FileRules
{
    /// <summary>No bytes.</summary>
    public static readonly Rule Empty = new("FILE-001", "文件为空，请检查后重新上传");

    /// <summary>Over the limit.</summary>
    public static readonly Rule TooLarge = new("FILE-002", "文件超过允许的大小");

    /// <summary>A program, whatever it is called.</summary>
    public static readonly Rule Executable = new("FILE-003", "文件内容是可执行程序，不予接收");

    /// <summary>Not one of the kinds taken.</summary>
    public static readonly Rule UnknownKind = new("FILE-004", "文件内容不是允许的格式（PDF、OFD、图片、Word、Excel、DWG 等）");

    /// <summary>The name says one thing, the content another.</summary>
    public static readonly Rule NameDiffers = new("FILE-005", "文件扩展名与内容不符");

    /// <summary>Empty, too long, or with characters a file name cannot have.</summary>
    public static readonly Rule BadName = new("FILE-006", "文件名为空、过长或者含有不允许的字符");

    /// <summary>A chunk number or length that does not fit the upload.</summary>
    public static readonly Rule BadChunk = new("FILE-007", "上传的分片与文件不符，请重新上传");

    /// <summary>Not all chunks are there.</summary>
    public static readonly Rule Incomplete = new("FILE-008", "文件尚未上传完整");

    /// <summary>Unknown upload, somebody else's, or one that has run out.</summary>
    public static readonly Rule NoSuchUpload = new("FILE-009", "上传任务不存在或者已过期，请重新上传");

    /// <summary>The disk is full.</summary>
    public static readonly Rule DiskFull = new("FILE-010", "服务器存储空间不足，文件未保存，请稍后再试或者联系系统管理员");

    /// <summary>A stored content is gone or damaged.</summary>
    public static readonly Rule Lost = new("FILE-011", "文件内容缺失或者损坏，请联系系统管理员");
}
