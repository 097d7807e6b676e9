using ApprovalOffice.Data.Rules;

namespace ApprovalOffice.Data.SavedViews;

/// <summary>The rules about views of lists.</summary>
public static class SavedViewRules
{
    /// <summary>A name is one view's.</summary>
    public static readonly Rule NameTaken = new("VIEW-001", "您已有同名的视图，请换一个名称，或者先改那一个");

    /// <summary>A menu that nobody can survey helps nobody.</summary>
    public static readonly Rule TooMany = new("VIEW-002", "每人最多保存 30 个视图，请先删除不用的");

    /// <summary>Shared with colleagues, and so by somebody who works for an organ.</summary>
    public static readonly Rule NoOrgan = new("VIEW-003", "您不属于任何机关，视图没有可以共享的同事");

    /// <summary>What is asked for fits an address.</summary>
    public static readonly Rule TooLong = new("VIEW-004", "条件太长，无法保存为视图");
}
