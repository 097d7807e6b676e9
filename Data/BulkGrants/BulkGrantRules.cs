using ApprovalOffice.Data.Rules;

namespace ApprovalOffice.Data.BulkGrants;

/// <summary>The rules of bulk grants.</summary>
public static class BulkGrantRules
{
    /// <summary>Nothing was chosen.</summary>
    public static readonly Rule Nothing = new("BULK-001", "请至少选择一件待签发的办件");

    /// <summary>Too much was chosen.</summary>
    public static readonly Rule TooMany = new("BULK-002", "一次最多签发 500 件，请分批办理");

    /// <summary>It was granted, turned away or cancelled meanwhile.</summary>
    public static readonly Rule Settled = new("BULK-003", "该件已签发、已退出或者已取消，不再签发");

    /// <summary>A case is in one unfinished bulk grant at a time.</summary>
    public static readonly Rule InAnother = new("BULK-004", "所选办件中有的正在另一批次中等待签发");

    /// <summary>It has come to its end.</summary>
    public static readonly Rule Finished = new("BULK-005", "该批次已经结束，不能取消");
}
