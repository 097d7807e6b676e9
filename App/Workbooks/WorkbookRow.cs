using ApprovalOffice.Data.Workbooks;

namespace ApprovalOffice.App.Workbooks;

/// <summary>A task as its person sees it.</summary>
public sealed record WorkbookRow
{
    /// <summary>Key.</summary>
    public required Guid Id { get; init; }

    /// <summary>What is exported or imported.</summary>
    public required string Title { get; init; }

    /// <summary>The uploaded file; empty for an export.</summary>
    public required string Source { get; init; }

    /// <summary>Where it stands.</summary>
    public required WorkbookState State { get; init; }

    /// <summary>Whether the import was confirmed.</summary>
    public required bool IsConfirmed { get; init; }

    /// <summary>Whether a server is at it.</summary>
    public required bool IsInHand { get; init; }

    /// <summary>Whether it is being given up.</summary>
    public required bool IsStopping { get; init; }

    /// <summary>When it was asked for (UTC).</summary>
    public required DateTime AskedAt { get; init; }

    /// <summary>Rows done.</summary>
    public required long Rows { get; init; }

    /// <summary>Rows in all; null while not counted.</summary>
    public required long? InAll { get; init; }

    /// <summary>The file; empty for none.</summary>
    public required string FileName { get; init; }

    /// <summary>Its length in bytes.</summary>
    public required long FileLength { get; init; }

    /// <summary>When it is removed (UTC).</summary>
    public required DateTime? ExpiresAt { get; init; }

    /// <summary>What came of it, or why not.</summary>
    public required string Words { get; init; }

    /// <summary>Whether it is over.</summary>
    public bool MayBeCancelled => State is WorkbookState.Waiting or WorkbookState.Checked && !IsStopping;

    /// <summary>Per cent done, 0–100; null while not known.</summary>
    public int? Percent => InAll is > 0 ? (int)Math.Min(100, Rows * 100 / InAll.Value) : null;

    /// <summary>Where it stands, in words.</summary>
    public string StateWord => State switch
    {
        WorkbookState.Waiting when IsStopping => "正在取消",
        WorkbookState.Waiting when IsInHand => Source.Length == 0 ? "正在导出" : IsConfirmed ? "正在导入" : "正在核对",
        WorkbookState.Waiting => "排队中",
        WorkbookState.Ready => "已完成",
        WorkbookState.Checked => "核对通过，待确认",
        WorkbookState.Rejected => "有问题，未导入",
        WorkbookState.Applied => "已导入",
        WorkbookState.Failed => "未完成",
        WorkbookState.Cancelled => "已取消",
        _ => "文件已到期清理",
    };
}
