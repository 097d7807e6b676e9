using ApprovalOffice.Data.Rules;

namespace ApprovalOffice.Data.Catalogue.Drafts;

/// <summary>The rules about publishing a version of the catalogue.</summary>
public static class CatalogueRules
{
    /// <summary>What people go by is not changed behind them.</summary>
    public static readonly Rule DayPast = new("CATA-001", "施行日期应为不早于今天的日期");

    /// <summary>A version holds from its day until the next; the next is made from the last.</summary>
    public static readonly Rule DayBeforeLast = new("CATA-002", "施行日期不能早于最近一版的施行日期");

    /// <summary>A version differs from the one before.</summary>
    public static readonly Rule NothingChanged = new("CATA-003", "与最近一版没有不同，不发布新版本");

    /// <summary>A label is one version.</summary>
    public static readonly Rule LabelTaken = new("CATA-004", "已有这个名称的版本，请换一个名称");
}
